package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.StatusFigures.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the figures mean: their day and moment, their unit, their definitions, and whether they agree. */
final class FiguresExplained {

    /** Rounded shares; the paper has its own note beside the table. */
    private static final String ROUNDING = "CHK-9";

    private final PaperFacts facts;
    private final PublishedFigures figures;
    private final Wording wording;

    FiguresExplained(PaperFacts facts, Wording wording) {
        this.facts = facts;
        this.figures = facts.figures();
        this.wording = wording;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(
                wording.sentence("about.moment", "asOf", figures.asOf(), "known", wording.moment(figures.knownAt()))));
        if (facts.isOfAimsOnly()) {
            blocks.add(new Paragraph(wording.sentence("about.nobody")));
        } else {
            blocks.add(new Paragraph(units()));
            blocks.add(new Bullets(definitions()));
        }
        blocks.add(new Paragraph((checks() + " "
                        + wording.sentence(
                                "about.source", "unit", facts.sender().unit()))
                .strip()));
        return blocks;
    }

    private List<String> definitions() {
        var definitions = new ArrayList<>(Stream.of("active", "ended", "admitted", "step", "activity")
                .map(term -> wording.sentence("about." + term))
                .toList());
        if (figures.jobSchool().hasSessions()) {
            definitions.add(wording.sentence("about.session"));
            figures.jobSchool()
                    .participation()
                    .ifPresent(shown -> definitions.add(wording.sentence("about.attendance")));
        }
        if (figures.hidesSomething()) {
            definitions.add(wording.sentence("about.small"));
        }
        return definitions;
    }

    private String units() {
        var movement = figures.movement();
        var citizens = figures.citizens();
        boolean exact = Stream.of(
                        movement.active(), movement.everEnrolled(), citizens.active(), citizens.everEnrolled())
                .allMatch(Count::isExact);
        if (!exact) {
            return wording.sentence("about.unitsHidden");
        }
        var units = wording.sentence(
                "about.units",
                "active",
                movement.active(),
                "citizens",
                citizens.active(),
                "ever",
                movement.everEnrolled(),
                "citizensEver",
                citizens.everEnrolled());
        boolean returned = !movement.everEnrolled().equals(citizens.everEnrolled());
        return returned ? units + " " + wording.sentence("about.returned") : units;
    }

    private String checks() {
        if (figures.checks().isEmpty()) {
            return "";
        }
        var failing = figures.checks().stream()
                .filter(check -> !check.holds() && !check.id().equals(ROUNDING))
                .map(this::failing)
                .toList();
        return failing.isEmpty() ? wording.sentence("about.checked") : String.join(" ", failing);
    }

    private String failing(Check check) {
        var text = check.text().isBlank() ? "" : ": " + check.text();
        return wording.sentence("about.unchecked", "id", check.id(), "text", text);
    }
}
