package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the status of an initiative as a Danish agenda item. Every number comes from {@link PaperFacts#figures}; a sentence
 * that would need a hidden number is left out or says so.
 */
public final class StatusPaper {

    private final PaperDraft draft;
    private final PaperFacts facts;
    private final Wording wording = new Wording();

    private StatusPaper(PaperDraft draft) {
        this.draft = draft;
        this.facts = draft.facts();
    }

    /** The agenda item of these facts in the template of those who have chosen none, with nothing but ready sentences. */
    public static Paper of(PaperFacts facts) {
        return of(new PaperDraft(facts, FirstTemplates.FIRST, List.of(), BoundFigures.of(facts.figures())));
    }

    /** The agenda item of this draft. */
    static Paper of(PaperDraft draft) {
        return new StatusPaper(draft).write();
    }

    private Paper write() {
        var subject = facts.subject();
        return new Paper(
                wording.text("title", "title", subject.title()),
                subject.journalNumber().isBlank() ? "" : wording.text("journal", "number", subject.journalNumber()),
                notices(),
                new PaperSections(draft, wording).sections(this::ready));
    }

    /** The ready sentences of a section; none where somebody has to write. */
    private List<Block> ready(TemplateRole role) {
        return switch (role) {
            case SUMMARY -> summary();
            case OCCASION -> draft.template().has(TemplateRole.SUMMARY) ? List.of() : summary();
            case PRESENTATION -> presentation();
            case RECOMMENDATION -> recommendation();
            case FIGURES_EXPLAINED -> new FiguresExplained(facts, wording).blocks();
            case CLIMATE_ASSESSMENT, PROCESS, DECISION, ATTACHMENTS -> List.of();
        };
    }

    private List<Block> presentation() {
        boolean summarised =
                draft.template().has(TemplateRole.SUMMARY) || draft.template().has(TemplateRole.OCCASION);
        var blocks = new ArrayList<Block>(summarised ? List.of() : summary());
        blocks.addAll(account());
        return blocks;
    }

    private List<String> notices() {
        var notices = new ArrayList<String>();
        notices.add(wording.text("notice." + facts.audience().word()));
        if (facts.synthetic()) {
            notices.add(wording.text("notice.synthetic"));
        }
        return notices;
    }

    private List<Block> summary() {
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
                                grant.by(),
                                "amount",
                                wording.kroner(grant.oere()),
                                "title",
                                subject.title()));
        if (!subject.earlierStatuses().isEmpty()) {
            sentences.add(wording.sentence("summary.earlier", "days", earlierStatuses()));
        }
        if (!facts.isOfAimsOnly()) {
            var movement = figures.movement();
            sentences.add(wording.sentence(
                    "summary.now", "asOf", figures.asOf(), "active", movement.active(), "ended", movement.ended()));
        }
        return List.of(new Paragraph(String.join(" ", sentences)));
    }

    private String earlierStatuses() {
        return wording.list(facts.subject().earlierStatuses().stream()
                .map(day -> wording.text("onDay", "day", day))
                .toList());
    }

    private List<Block> account() {
        var blocks = new ArrayList<Block>(facts.isOfAimsOnly() ? List.of() : cases());
        blocks.addAll(new JobSchoolPlan(facts, wording).blocks());
        blocks.addAll(AimsAccount.of(facts, wording).blocks());
        blocks.addAll(new NextSteps(facts, wording).blocks());
        return blocks;
    }

    private List<Block> cases() {
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
        return blocks;
    }

    private List<Block> recommendation() {
        var committee = facts.sender().committee();
        var recommender = draft.recommender();
        return draft.template().numberedRecommendation()
                ? List.of(
                        new Paragraph(wording.sentence("recommendation.lead", "recommender", recommender)),
                        new Points(List.of(wording.text("recommendation.point", "committee", committee))))
                : List.of(new Paragraph(
                        wording.sentence("recommendation", "recommender", recommender, "committee", committee)));
    }
}
