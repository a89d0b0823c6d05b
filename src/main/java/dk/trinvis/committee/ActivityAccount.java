package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the citizens of the active cases do. */
final class ActivityAccount {

    private static final int NAMED = 3;

    private final PaperFacts facts;
    private final PublishedFigures figures;
    private final Wording wording;
    private final List<Map.Entry<String, Count>> present;

    ActivityAccount(PaperFacts facts, Wording wording) {
        this.facts = facts;
        this.figures = facts.figures();
        this.wording = wording;
        this.present = figures.activities().entrySet().stream()
                .filter(type -> !type.getValue().equals(Count.exact(0)))
                .toList();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(wording.text("activities.heading")));
        blocks.add(new Paragraph((howMany() + " " + mostCommon()).strip()));
        if (!present.isEmpty()) {
            blocks.add(table());
            blocks.add(new Paragraph(wording.sentence("activities.overlap")));
        }
        return blocks;
    }

    private String howMany() {
        var any = figures.inAnyActivity();
        var active = figures.movement().active();
        boolean several = active.number().orElse(0) > 1;
        var key = !any.isExact()
                ? "activities.hidden"
                : any.equals(Count.exact(0)) && several ? "activities.none" : "activities.some";
        return wording.sentence(key, "active", active, "any", any, "none", figures.inNoActivity());
    }

    private String mostCommon() {
        var types = present.stream()
                .filter(type -> type.getValue().isExact())
                .sorted(Comparator.comparing(type -> -type.getValue().number().orElse(0)))
                .limit(NAMED)
                .map(type -> wording.text(
                        "activities.one", "activity", Wording.lower(label(type.getKey())), "n", type.getValue()))
                .toList();
        return types.isEmpty()
                ? ""
                : wording.sentence("activities.most", "types", types.size(), "list", wording.list(types));
    }

    private Table table() {
        var rows = new ArrayList<List<String>>();
        present.forEach(type -> rows.add(List.of(label(type.getKey()), wording.figure(type.getValue()))));
        rows.add(List.of(wording.text("activities.without"), wording.figure(figures.inNoActivity())));
        return new Table(
                wording.text("activities.caption", "asOf", figures.asOf()),
                List.of(
                        new Column(wording.text("activities.type"), false),
                        new Column(wording.text("activities.citizens"), true)),
                rows,
                false);
    }

    private String label(String code) {
        return facts.labels().activities().getOrDefault(code, code);
    }
}
