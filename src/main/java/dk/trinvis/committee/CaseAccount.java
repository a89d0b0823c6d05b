package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the cases came and went: the account since launch, and how the ended ones ended. */
final class CaseAccount {

    private final PaperFacts facts;
    private final PublishedFigures figures;
    private final Wording wording;

    CaseAccount(PaperFacts facts, Wording wording) {
        this.facts = facts;
        this.figures = facts.figures();
        this.wording = wording;
    }

    List<Block> movement() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(wording.text("movement.heading")));
        blocks.add(new Paragraph(movementText()));
        blocks.add(movementTable());
        duration(blocks);
        return blocks;
    }

    List<Block> ended() {
        var heading = new Heading(wording.text("ended.heading"));
        var ended = figures.movement().ended();
        if (!ended.isExact()) {
            return List.of(heading, new Paragraph(wording.sentence("ended.hidden", "ended", ended)));
        }
        if (ended.equals(Count.exact(0))) {
            return List.of(heading, new Paragraph(wording.sentence("ended.none")));
        }
        var items = new ArrayList<String>();
        items.addAll(ends("outcome", figures.outcomes(), facts.labels().outcomes()));
        items.addAll(ends("reason", figures.otherEndReasons(), facts.labels().otherEndReasons()));
        return items.isEmpty()
                ? List.of(heading, new Paragraph(wording.sentence("ended.undivided", "ended", ended)))
                : List.of(heading, new Paragraph(wording.sentence("ended.lead", "ended", ended)), new Bullets(items));
    }

    private String movementText() {
        var movement = figures.movement();
        boolean closes = Stream.of(movement.launched(), movement.admitted(), movement.ended(), movement.active())
                .allMatch(Count::isExact);
        return Stream.of("movement.launched", "movement.since", closes ? "movement.account" : "movement.now")
                .map(key -> wording.sentence(
                        key,
                        "day",
                        movement.launchDay(),
                        "asOf",
                        figures.asOf(),
                        "launched",
                        movement.launched(),
                        "admitted",
                        movement.admitted(),
                        "ended",
                        movement.ended(),
                        "active",
                        movement.active()))
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    private Table movementTable() {
        var movement = figures.movement();
        return new Table(
                wording.text("movement.caption", "asOf", figures.asOf()),
                List.of(
                        new Column(wording.text("movement.column"), false),
                        new Column(wording.text("ladder.cases"), true)),
                List.of(
                        row("launched", movement.launched()),
                        row("admitted", movement.admitted()),
                        row("ever", movement.everEnrolled()),
                        row("ended", movement.ended()),
                        row("active", movement.active())),
                true);
    }

    private List<String> row(String name, Count count) {
        var label =
                wording.text("movement.row." + name, "day", figures.movement().launchDay(), "asOf", figures.asOf());
        return List.of(label, wording.figure(count));
    }

    private void duration(List<Block> blocks) {
        var active = figures.duration().activeMedianDays();
        var ended = figures.duration().endedMedianDays();
        boolean activeKnown = active.number().orElse(0) > 0;
        boolean endedKnown = ended.number().orElse(0) > 0;
        if (activeKnown || endedKnown) {
            var key = activeKnown && endedKnown ? "both" : activeKnown ? "active" : "ended";
            blocks.add(new Paragraph(wording.sentence(
                    "duration." + key,
                    "rounded",
                    Boolean.toString(facts.audience() == Audience.PUBLIC),
                    "active",
                    active,
                    "ended",
                    ended,
                    "activeMean",
                    figures.duration().activeMeanDays(),
                    "endedMean",
                    figures.duration().endedMeanDays())));
        }
    }

    private List<String> ends(String kind, Map<String, Count> counts, Map<String, String> labels) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Count.exact(0)))
                .map(entry -> end(kind, entry.getKey(), entry.getValue(), labels))
                .toList();
    }

    private String end(String kind, String code, Count count, Map<String, String> labels) {
        var key = kind + "." + code;
        return wording.text(
                wording.has(key) ? key : kind + ".fallback", "n", count, "label", labels.getOrDefault(code, code));
    }
}
