package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the sections of an item by itself: what was written for it, its attachments, and what was decided. */
final class AgendaItemWords {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";

    private final AgendaItemView item;
    private final TemplateView template;
    private final boolean minutes;
    private final Wording wording;

    /**
     * Of an item.
     *
     * @param minutes whether it is told what was decided
     */
    AgendaItemWords(AgendaItemView item, TemplateView template, boolean minutes, Wording wording) {
        this.item = item;
        this.template = template;
        this.minutes = minutes;
        this.wording = wording;
    }

    List<Block> in(TemplateRole role) {
        AgendaItemContent content = item.content();
        List<Block> blocks = new ArrayList<>();
        switch (role) {
            case OCCASION, SUMMARY, CLIMATE_ASSESSMENT -> addText(blocks, content.text(role));
            case PRESENTATION -> {
                addText(blocks, content.presentation());
                addList(blocks, "meeting.subPoints", lettered(content.subPoints()));
            }
            case PROCESS -> {
                addText(blocks, content.process());
                addList(blocks, "meeting.chain", AgendaItemContent.points(content.chain()));
            }
            case RECOMMENDATION -> addRecommendation(blocks, content);
            case ATTACHMENTS -> addAttachments(blocks);
            case DECISION -> item.decision().filter(told -> minutes).ifPresent(told -> addDecision(blocks, told));
            case FIGURES_EXPLAINED -> {} // of an edition alone
        }
        return blocks;
    }

    private static void addText(List<Block> blocks, String text) {
        AgendaItemContent.points(text).forEach(each -> blocks.add(new Paragraph(each)));
    }

    private void addList(List<Block> blocks, String heading, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Heading(wording.text(heading)));
            blocks.add(new Bullets(points));
        }
    }

    private List<String> lettered(String text) {
        List<String> points = AgendaItemContent.points(text);
        return IntStream.range(0, points.size())
                .mapToObj(at -> wording.text(
                        "meeting.point",
                        "mark",
                        LETTERS.substring(at % LETTERS.length(), at % LETTERS.length() + 1),
                        "text",
                        points.get(at)))
                .toList();
    }

    private void addRecommendation(List<Block> blocks, AgendaItemContent content) {
        List<String> points = AgendaItemContent.points(content.recommendations());
        if (points.isEmpty()) {
            return;
        }
        Stream.of(content.recommender(), template.recommender())
                .filter(who -> !who.isEmpty())
                .findFirst()
                .ifPresent(
                        who -> blocks.add(new Paragraph(wording.sentence("meeting.recommends", "recommender", who))));
        blocks.add(template.numberedRecommendation() ? new Points(points) : new Bullets(points));
    }

    private void addAttachments(List<Block> blocks) {
        if (!item.attachments().isEmpty()) {
            blocks.add(new Bullets(
                    item.attachments().stream().map(this::attachment).toList()));
        }
    }

    private String attachment(AgendaAttachmentView attachment) {
        String name = attachment.journalNumber().isEmpty()
                ? attachment.name()
                : wording.text("meeting.attachment", "name", attachment.name(), "number", attachment.journalNumber());
        if (attachment.missing()) {
            return wording.text("meeting.missing", "name", name);
        }
        return attachment.late() ? wording.text("meeting.late", "name", name) : name;
    }

    private void addDecision(List<Block> blocks, AgendaDecisionView decision) {
        blocks.add(new Paragraph(wording.text("meeting.decision." + decision.kind())));
        addText(blocks, decision.text());
        if (!decision.absent().isEmpty()) {
            blocks.add(new Paragraph(wording.sentence(
                    "meeting.absent",
                    "names",
                    wording.list(decision.absent().stream()
                            .map(AgendaDecisionView.Absent::name)
                            .toList()))));
        }
        if (!decision.dissent().isEmpty()) {
            blocks.add(new Heading(wording.text("meeting.dissent")));
            addText(blocks, decision.dissent());
        }
        if (!item.sentOnTo().isEmpty()) {
            blocks.add(new Paragraph(wording.text("meeting.sentOn", "body", item.sentOnTo())));
        }
        addList(
                blocks,
                "meeting.wishes",
                item.followUps().stream()
                        .filter(AgendaFollowUpView::isWish)
                        .map(AgendaFollowUpView::text)
                        .toList());
        if (!decision.reason().isEmpty()) {
            blocks.add(new Paragraph(wording.text("meeting.corrected", "reason", decision.reason())));
        }
    }
}
