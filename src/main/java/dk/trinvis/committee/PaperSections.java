package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Aside;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Points;
import dk.trinvis.common.paper.Paper.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sections of a paper in the order of its template: ready sentences with what was written by hand. */
final class PaperSections {

    private static final String BULLET = "- ";

    private final PaperDraft draft;
    private final Wording wording;
    private final BoundFigures figures;

    PaperSections(PaperDraft draft, Wording wording) {
        this.draft = draft;
        this.wording = wording;
        this.figures = draft.figures();
    }

    /**
     * Those that have something to say, and those that stand there even when they do not.
     *
     * @param ready gives the ready sentences and tables of a role
     */
    List<Section> sections(Function<TemplateRole, List<Block>> ready) {
        return draft.template().sections().stream()
                .map(section -> section(section, ready.apply(section.known())))
                .flatMap(List::stream)
                .toList();
    }

    private List<Section> section(TemplateView.Section wanted, List<Block> ready) {
        var blocks = new ArrayList<Block>(written(wanted.known(), ready));
        boolean oral = own(wanted.known()).anyMatch(EditionTextView::oral);
        if (blocks.isEmpty() && !wanted.emptyText().isEmpty() && !oral) {
            blocks.add(new Paragraph(wanted.emptyText()));
        }
        if (oral) {
            blocks.add(new Aside(draft.template().oral()));
        }
        return blocks.isEmpty() && !wanted.shownWhenEmpty()
                ? List.of()
                : List.of(new Section(wanted.role(), wanted.heading(), blocks));
    }

    private Stream<EditionTextView> own(TemplateRole role) {
        return draft.texts().stream().filter(text -> text.isIn(role) && draft.isShown(text));
    }

    private List<Block> written(TemplateRole role, List<Block> ready) {
        return own(role)
                .filter(text -> !text.text().isEmpty())
                .findFirst()
                .map(text -> written(text, role, ready))
                .orElse(ready);
    }

    private List<Block> written(EditionTextView text, TemplateRole role, List<Block> ready) {
        List<String> lines = figures.fill(text.text(), wording)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean numbered =
                role == TemplateRole.RECOMMENDATION && draft.template().numberedRecommendation();
        return numbered ? points(text, lines, ready) : text.placed(blocks(lines), ready);
    }

    /** Each line is a point of what is recommended, before or after the ready one or in its place. */
    private static List<Block> points(EditionTextView text, List<String> lines, List<Block> ready) {
        return ready.stream()
                .map(block -> block instanceof Points points ? new Points(text.placed(lines, points.items())) : block)
                .toList();
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        for (String line : lines) {
            if (line.startsWith(BULLET)) {
                items.add(line.substring(BULLET.length()).strip());
            } else {
                addList(items, blocks);
                blocks.add(new Paragraph(line));
            }
        }
        addList(items, blocks);
        return blocks;
    }

    private static void addList(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(items)));
            items.clear();
        }
    }
}
