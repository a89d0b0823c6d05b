package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the status of an initiative as a Danish agenda item. Every number comes from {@link PaperFacts#figures}; a sentence
 * that would need a hidden number is left out or says so.
 */
public final class StatusPaper {

    private final PaperFacts facts;
    private final Wording wording = new Wording();

    private StatusPaper(PaperFacts facts) {
        this.facts = facts;
    }

    /** The agenda item of these facts. */
    public static Paper of(PaperFacts facts) {
        return new StatusPaper(facts).write();
    }

    private Paper write() {
        var subject = facts.subject();
        return new Paper(
                wording.text("title", "title", subject.title()),
                subject.journalNumber().isBlank() ? "" : wording.text("journal", "number", subject.journalNumber()),
                notices(),
                List.of(
                        section("summary", List.of(new Paragraph(summary()))),
                        section("case", caseBlocks()),
                        section("climate", List.of(new Paragraph(wording.sentence("climate.none")))),
                        section("recommendation", List.of(new Paragraph(recommendation()))),
                        section("decision", List.of()),
                        section("about", new FiguresExplained(facts, wording).blocks())));
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, wording.text("section." + id), blocks);
    }

    private List<String> notices() {
        var notices = new ArrayList<String>();
        notices.add(wording.text("notice." + facts.audience().word()));
        if (facts.synthetic()) {
            notices.add(wording.text("notice.synthetic"));
        }
        return notices;
    }

    private String summary() {
        var subject = facts.subject();
        var figures = facts.figures();
        var sentences = new ArrayList<String>();
        var grant = subject.grant();
        sentences.add(
                grant == null
                        ? wording.sentence("summary.noGrant", "title", subject.title())
                        : wording.sentence(
                                "summary.grant",
                                "on",
                                grant.on(),
                                "committee",
                                facts.sender().committee(),
                                "amount",
                                wording.kroner(grant.oere()),
                                "title",
                                subject.title()));
        if (!subject.earlierStatuses().isEmpty()) {
            sentences.add(wording.sentence("summary.earlier", "days", earlierStatuses()));
        }
        var movement = figures.movement();
        sentences.add(wording.sentence(
                "summary.now", "asOf", figures.asOf(), "active", movement.active(), "ended", movement.ended()));
        return String.join(" ", sentences);
    }

    private String earlierStatuses() {
        return wording.list(facts.subject().earlierStatuses().stream()
                .map(day -> wording.text("onDay", "day", day))
                .toList());
    }

    private List<Block> caseBlocks() {
        var blocks = new ArrayList<Block>();
        var account = new CaseAccount(facts, wording);
        blocks.addAll(account.movement());
        blocks.addAll(account.ended());
        var active = facts.figures().movement().active();
        if (active.number().orElse(0) > 0) {
            blocks.addAll(new ActivityAccount(facts, wording).blocks());
            blocks.addAll(new LadderAccount(facts, wording).blocks());
        } else {
            blocks.add(new Heading(wording.text("now.heading")));
            blocks.add(new Paragraph(wording.sentence(
                    active.isExact() ? "now.none" : "now.hidden",
                    "asOf",
                    facts.figures().asOf())));
        }
        blocks.addAll(new JobSchoolPlan(facts, wording).blocks());
        blocks.addAll(nextSteps());
        return blocks;
    }

    private List<Block> nextSteps() {
        var milestones = facts.subject().milestones();
        return milestones.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(wording.text("next.heading")),
                        new Bullets(milestones.stream().map(this::milestone).toList()));
    }

    private String milestone(PaperFacts.Milestone milestone) {
        LocalDate today = facts.figures().asOf();
        LocalDate met = milestone.metOn();
        if (met != null && !met.isAfter(today)) {
            return wording.text("next.met", "due", milestone.due(), "deliverable", milestone.deliverable(), "met", met);
        }
        return wording.text(
                milestone.due().isBefore(today) ? "next.late" : "next.open",
                "due",
                milestone.due(),
                "deliverable",
                milestone.deliverable());
    }

    private String recommendation() {
        var sender = facts.sender();
        return wording.sentence("recommendation", "recommender", sender.recommender(), "committee", sender.committee());
    }
}
