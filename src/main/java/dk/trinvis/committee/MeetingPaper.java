package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Subheading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes an agenda, or minutes with what was decided, as a Danish paper: one section for each item, and in it those of the
 * committee's template.
 */
final class MeetingPaper {

    private final MeetingView meeting;
    private final TemplateView template;
    private final boolean minutes;
    private final Audience audience;
    private final Wording wording = new Wording();

    /**
     * Of a meeting.
     *
     * @param template of its committee
     * @param minutes whether it tells what was decided, too
     */
    MeetingPaper(MeetingView meeting, TemplateView template, boolean minutes, Audience audience) {
        this.meeting = meeting;
        this.template = template;
        this.minutes = minutes;
        this.audience = audience;
    }

    /**
     * The paper with these items, which the audience may read.
     *
     * @param edition what an item's edition says to the audience; empty where it has none that they may read
     * @param corrections what the committee is told of before them
     */
    Paper of(
            List<AgendaItemView> items,
            Function<AgendaItemView, Optional<Paper>> edition,
            List<EditionView> corrections) {
        List<Section> sections = new ArrayList<>();
        if (!corrections.isEmpty()) {
            sections.add(corrected(corrections));
        }
        items.forEach(item -> sections.add(whole(item, edition.apply(item))));
        return new Paper(
                wording.text(
                        minutes ? "meeting.minutes" : "meeting.agenda",
                        "committee",
                        meeting.committeeName(),
                        "day",
                        meeting.day()),
                where(),
                List.of(wording.text("meeting.notice." + audience.word())),
                sections);
    }

    /** What people wrote of why may hold a small number, and is not for the public. */
    private Section corrected(List<EditionView> corrections) {
        String key = audience == Audience.PUBLIC ? "meeting.correction" : "meeting.correctionWhy";
        List<String> lines = corrections.stream()
                .map(edition -> wording.text(
                        key,
                        "title",
                        edition.title(),
                        "number",
                        edition.number(),
                        "wrong",
                        edition.corrects().map(EditionView.OtherEdition::number).orElse(0),
                        "note",
                        edition.correctionNote().orElse("")))
                .map(String::strip)
                .toList();
        return new Section("corrections", wording.text("meeting.corrections"), List.of(new Bullets(lines)));
    }

    /** One item, which the audience may read. */
    Paper of(AgendaItemView item, Optional<Paper> edition) {
        List<String> notices = new ArrayList<>(List.of(wording.text("meeting.notice." + audience.word())));
        notices.addAll(facts(item.content(), edition));
        List<Section> sections = sections(item, edition);
        return new Paper(
                title(item),
                wording.text("meeting.ofItem", "committee", meeting.committeeName(), "day", meeting.day()),
                notices,
                sections.isEmpty() ? List.of(whole(item, edition)) : sections);
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
        return item.isWithheld()
                ? wording.text("meeting.closedItem", "word", template.itemWord(), "item", number)
                : wording.text("meeting.item", "word", template.itemWord(), "item", number, "title", content.title());
    }

    /** An item as a section of the agenda: what is a section of its own paper is a heading here. */
    private Section whole(AgendaItemView item, Optional<Paper> edition) {
        List<Block> blocks = new ArrayList<>();
        facts(item.content(), edition).forEach(fact -> blocks.add(new Paragraph(fact)));
        sections(item, edition).forEach(section -> {
            blocks.add(new Heading(section.heading()));
            section.blocks().stream().map(MeetingPaper::lower).forEach(blocks::add);
        });
        return new Section("item-" + item.content().number(), title(item), blocks);
    }

    private static Block lower(Block block) {
        return block instanceof Heading heading ? new Subheading(heading.text()) : block;
    }

    private List<Section> sections(AgendaItemView item, Optional<Paper> edition) {
        return item.isWithheld()
                ? List.of()
                : new AgendaItemSections(
                                template, new AgendaItemWords(item, template, minutes, wording), edition, wording)
                        .all();
    }

    private List<String> facts(AgendaItemContent content, Optional<Paper> edition) {
        List<String> facts = new ArrayList<>();
        if (!content.journalNumber().isEmpty()) {
            facts.add(wording.text("journal", "number", content.journalNumber()));
        }
        content.reading()
                .ifPresent(reading -> facts.add(wording.text("meeting.reading", "reading", Integer.toString(reading))));
        if (content.oral()) {
            facts.add(template.oral());
        }
        if (content.edition().isPresent()) {
            facts.addAll(edition.map(Paper::notices).orElseGet(() -> List.of(wording.text("meeting.edition"))));
        }
        return facts;
    }
}
