package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Heading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is promised by which day, as of the day of the figures. */
final class NextSteps {

    private final List<PaperFacts.Milestone> milestones;
    private final LocalDate today;
    private final Wording wording;

    NextSteps(PaperFacts facts, Wording wording) {
        milestones = facts.subject().milestones();
        today = facts.figures().asOf();
        this.wording = wording;
    }

    List<Block> blocks() {
        return milestones.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(wording.text("next.heading")),
                        new Bullets(milestones.stream().map(this::milestone).toList()));
    }

    /** What is not there yet, also where it should be. */
    List<String> ahead() {
        return milestones.stream()
                .filter(milestone -> met(milestone).isEmpty())
                .map(this::milestone)
                .toList();
    }

    private Optional<LocalDate> met(PaperFacts.Milestone milestone) {
        return Optional.ofNullable(milestone.metOn()).filter(day -> !day.isAfter(today));
    }

    private String milestone(PaperFacts.Milestone milestone) {
        return met(milestone)
                .map(met -> wording.text(
                        "next.met", "due", milestone.due(), "deliverable", milestone.deliverable(), "met", met))
                .orElseGet(() -> wording.text(
                        milestone.due().isBefore(today) ? "next.late" : "next.open",
                        "due",
                        milestone.due(),
                        "deliverable",
                        milestone.deliverable()));
    }
}
