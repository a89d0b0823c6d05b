package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes an agenda, or minutes with what was decided, as a Danish paper: one section for each item. */
final class MeetingPaper {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";

    private final MeetingView meeting;
    private final String itemWord;
    private final boolean minutes;
    private final Audience audience;
    private final Wording wording = new Wording();

    /**
     * Of a meeting.
     *
     * @param itemWord what its items are called, such as "Sag"
     * @param minutes whether it tells what was decided, too
     */
    MeetingPaper(MeetingView meeting, String itemWord, boolean minutes, Audience audience) {
        this.meeting = meeting;
        this.itemWord = itemWord;
        this.minutes = minutes;
        this.audience = audience;
    }

    /** The paper with these items, which the audience may read. */
    Paper of(List<AgendaItemView> items) {
        return new Paper(
                wording.text(
                        minutes ? "meeting.minutes" : "meeting.agenda",
                        "committee",
                        meeting.committeeName(),
                        "day",
                        meeting.day()),
                where(),
                List.of(wording.text("meeting.notice." + audience.word())),
                items.stream().map(this::section).toList());
    }

    /** One item, which the audience may read. */
    Paper of(AgendaItemView item) {
        return new Paper(
                title(item),
                wording.text("meeting.ofItem", "committee", meeting.committeeName(), "day", meeting.day()),
                List.of(wording.text("meeting.notice." + audience.word())),
                List.of(section(item)));
    }

    private String where() {
        String time = meeting.starts().replaceFirst("^0", "").replace(':', '.');
        return meeting.place().isEmpty()
                ? wording.text("meeting.when", "time", time)
                : wording.text("meeting.where", "time", time, "place", meeting.place());
    }

    private String title(AgendaItemView item) {
        AgendaItemContent content = item.content();
        String number = Integer.toString(content.number());
        return content.title().isEmpty()
                ? wording.text("meeting.closedItem", "word", itemWord, "item", number)
                : wording.text("meeting.item", "word", itemWord, "item", number, "title", content.title());
    }

    private Section section(AgendaItemView item) {
        return new Section("item-" + item.content().number(), title(item), blocks(item));
    }

    private List<Block> blocks(AgendaItemView item) {
        AgendaItemContent content = item.content();
        List<Block> blocks = facts(content);
        addText(blocks, "meeting.summary", content.summary());
        addText(blocks, "meeting.presentation", content.presentation());
        addList(blocks, "meeting.subPoints", lettered(content.subPoints()));
        addText(blocks, "meeting.climate", content.climate());
        addText(blocks, "meeting.process", content.process());
        addList(blocks, "meeting.chain", AgendaItemContent.points(content.chain()));
        addRecommendation(blocks, content);
        addList(
                blocks,
                "meeting.attachments",
                item.attachments().stream().map(this::attachment).toList());
        if (minutes) {
            item.decision().ifPresent(decision -> addDecision(blocks, decision, item));
        }
        return blocks;
    }

    private List<Block> facts(AgendaItemContent content) {
        var blocks = new ArrayList<Block>();
        if (!content.journalNumber().isEmpty()) {
            blocks.add(new Paragraph(wording.text("journal", "number", content.journalNumber())));
        }
        content.reading()
                .ifPresent(reading -> blocks.add(
                        new Paragraph(wording.text("meeting.reading", "reading", Integer.toString(reading)))));
        if (content.oral()) {
            blocks.add(new Paragraph(wording.text("meeting.oral")));
        }
        if (content.edition().isPresent()) {
            blocks.add(new Paragraph(wording.text("meeting.edition")));
        }
        return blocks;
    }

    private void addText(List<Block> blocks, String heading, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Heading(wording.text(heading)));
            AgendaItemContent.points(text).forEach(each -> blocks.add(new Paragraph(each)));
        }
    }

    private void addList(List<Block> blocks, String heading, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Heading(wording.text(heading)));
            blocks.add(new Bullets(points));
        }
    }

    private void addRecommendation(List<Block> blocks, AgendaItemContent content) {
        List<String> points = AgendaItemContent.points(content.recommendations());
        if (points.isEmpty()) {
            return;
        }
        blocks.add(new Heading(wording.text("meeting.recommendation")));
        if (!content.recommender().isEmpty()) {
            blocks.add(new Paragraph(wording.sentence("meeting.recommends", "recommender", content.recommender())));
        }
        blocks.add(new Bullets(IntStream.range(0, points.size())
                .mapToObj(at -> wording.text("meeting.point", "mark", Integer.toString(at + 1), "text", points.get(at)))
                .toList()));
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

    private String attachment(AgendaAttachmentView attachment) {
        String name = attachment.journalNumber().isEmpty()
                ? attachment.name()
                : wording.text("meeting.attachment", "name", attachment.name(), "number", attachment.journalNumber());
        if (attachment.missing()) {
            return wording.text("meeting.missing", "name", name);
        }
        return attachment.late() ? wording.text("meeting.late", "name", name) : name;
    }

    private void addDecision(List<Block> blocks, AgendaDecisionView decision, AgendaItemView item) {
        blocks.add(new Heading(wording.text("meeting.decision")));
        blocks.add(new Paragraph(wording.text("meeting.decision." + decision.kind())));
        AgendaItemContent.points(decision.text()).forEach(each -> blocks.add(new Paragraph(each)));
        if (!decision.absent().isEmpty()) {
            blocks.add(new Paragraph(wording.sentence(
                    "meeting.absent",
                    "names",
                    wording.list(decision.absent().stream()
                            .map(AgendaDecisionView.Absent::name)
                            .toList()))));
        }
        addText(blocks, "meeting.dissent", decision.dissent());
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
