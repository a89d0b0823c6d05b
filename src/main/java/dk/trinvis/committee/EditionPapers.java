package dk.trinvis.committee;

import dk.trinvis.common.Fact;
import dk.trinvis.common.Input;
import dk.trinvis.common.paper.Letterhead;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.EarlierEdition;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the files of an edition. */
@ApplicationScoped
class EditionPapers {

    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    private PaperService papers;

    @Inject
    private EditionFigures figuresShown;

    @Inject
    private EditionTexts texts;

    @Inject
    private EditionSinceLast sinceLast;

    @Inject
    private LetterheadVersions letterheads;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private EditionWishes wishes;

    /**
     * What stands in the papers of an edition beside its figures.
     *
     * @param earlier what the public has seen of the series, or may see before this
     * @param since empty where nothing has been published before it
     * @param answers to what the committee asked for
     */
    private record Beside(
            List<EditionTextView> texts,
            List<EarlierEdition> earlier,
            Optional<EditionComparison> since,
            List<String> answers) {}

    private Beside beside(Edition edition) {
        return new Beside(
                texts.of(edition), figuresShown.earlier(edition), sinceLast.of(edition), wishes.lines(edition));
    }

    /** The paper for every audience in every format, and the figures. */
    List<EditionFile> files(Edition edition, StatusFigures figures, Optional<String> explanation) {
        Beside beside = beside(edition);
        List<EditionFile> files = new ArrayList<>();
        Letterhead letterhead = letterhead(edition);
        List<PaperDraft> drafts = Stream.of(Audience.values())
                .map(audience -> draft(figures, audience, beside))
                .toList();
        for (PaperDraft draft : drafts) {
            Audience audience = draft.facts().audience();
            Paper paper = marked(paper(draft, beside), edition, audience, explanation);
            for (PaperFormat format : PaperFormat.values()) {
                byte[] content = format.write(paper.under(letterhead));
                files.add(new EditionFile(edition, audience.word() + "." + format.code(), content));
            }
        }
        PaperFacts closed = facts(drafts, Audience.CLOSED);
        PaperFacts open = facts(drafts, Audience.PUBLIC);
        files.add(new EditionFile(edition, EditionFile.FIGURES, json(figures)));
        for (TableFormat format : TableFormat.values()) {
            for (PaperFacts facts : List.of(closed, open)) {
                byte[] content = EditionTable.write(facts, beside.since(), format);
                files.add(new EditionFile(edition, facts.audience().word() + "." + format.ending(), content));
            }
        }
        files.add(figuresShown.file(edition, figures, open.figures(), beside.earlier()));
        EditionWishes.file(edition, beside.answers()).ifPresent(files::add);
        files.add(new EditionFile(edition, EditionFile.BRIEF, EditionBrief.write(EditionBrief.of(closed))));
        return files;
    }

    private static PaperFacts facts(List<PaperDraft> drafts, Audience audience) {
        return drafts.stream()
                .map(PaperDraft::facts)
                .filter(facts -> facts.audience() == audience)
                .findFirst()
                .orElseThrow();
    }

    private PaperDraft draft(StatusFigures figures, Audience audience, Beside beside) {
        return papers.draft(figures, audience, beside.texts(), beside.earlier(), beside.since());
    }

    private static Paper paper(PaperDraft draft, Beside beside) {
        Audience audience = draft.facts().audience();
        List<Block> since = beside.since().map(EditionSinceLast::blocks).orElse(List.of());
        return EditionWishes.in(
                EditionSinceLast.in(StatusPaper.of(draft), audience, since), audience, beside.answers());
    }

    /** The paper of a draft as it would be frozen, which says that it is not. */
    Paper preview(Edition edition, StatusFigures figures, Audience audience) {
        Beside beside = beside(edition);
        Paper ready = marked(paper(draft(figures, audience, beside), beside), edition, audience, Optional.empty());
        Paper paper = PaperService.sketch(ready, audience);
        List<String> notices = new ArrayList<>(paper.notices());
        notices.add(0, new Wording().text("notice.draft"));
        return paper.withNotices(notices).under(letterhead(edition));
    }

    /** What stands on top of an edition's papers: what its committee had when it was frozen; of a draft what it has now. */
    Letterhead letterhead(Edition edition) {
        return letterheads.of(
                initiatives.show(edition.initiativeCode()).committee(),
                edition.at(EditionState.FROZEN).orElse(Fact.NEVER));
    }

    /**
     * Refuses a draft whose texts name figures that are no longer there, or that warns of something which nobody explains.
     *
     * @param explanation of the checks that fail and the warnings that are open
     */
    void requireFreezable(Edition edition, StatusFigures figures, Optional<String> explanation) {
        PaperDraft draft = papers.draft(figures, texts.of(edition), sinceLast.of(edition));
        Input input = new Input();
        draft.texts().stream()
                .flatMap(text -> draft.figures().unknownIn(text.text()).stream())
                .distinct()
                .forEach(name -> input.refuse("texts", "committee.text.unknownNames", name));
        boolean open = EditionRules.warnings(draft).stream().anyMatch(warning -> !warning.noted());
        if (open && explanation.isEmpty()) {
            input.refuse("explanation", "committee.rule.warningsAreExplained");
        }
        input.finish();
    }

    /** All that goes into the paper of a draft for those who see every number, but what has changed since the last edition. */
    PaperDraft draft(Edition edition, StatusFigures figures) {
        return papers.draft(figures, texts.of(edition), Optional.empty());
    }

    byte[] json(StatusFigures figures) {
        return jsonb.toJson(figures).getBytes(StandardCharsets.UTF_8);
    }

    /** What people wrote freely may hold a small number, and stays out of the public's paper. */
    private static Paper marked(Paper paper, Edition edition, Audience audience, Optional<String> explanation) {
        Wording wording = new Wording();
        boolean open = audience == Audience.PUBLIC;
        List<String> notices = new ArrayList<>();
        notices.add(wording.text("notice.edition", "number", edition.number()));
        edition.corrects()
                .map(other -> wording.text(
                        open ? "notice.corrects" : "notice.correctsWhy",
                        "number",
                        other.number(),
                        "note",
                        edition.correctionNote().orElse("")))
                .ifPresent(notices::add);
        explanation
                .filter(text -> !open)
                .map(text -> wording.text("notice.explanation", "text", text))
                .ifPresent(notices::add);
        notices.addAll(paper.notices());
        return paper.withNotices(notices);
    }
}
