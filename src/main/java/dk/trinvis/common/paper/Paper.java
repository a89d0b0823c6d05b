package dk.trinvis.common.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paper, ready to be written in any format.
 *
 * @param journalLine what tells it from others of the same title: the journal number, or a name and a moment; may be empty
 * @param notices what a reader must know first: for whom it is, and whether the data are made up
 */
public record Paper(
        String title, String journalLine, List<String> notices, List<Section> sections, Letterhead letterhead) {

    /** One that does not say who sends it. */
    public Paper(String title, String journalLine, List<String> notices, List<Section> sections) {
        this(title, journalLine, notices, sections, Letterhead.NONE);
    }

    /** The same with this on top. */
    public Paper under(Letterhead sender) {
        return new Paper(title, journalLine, notices, sections, sender);
    }

    /** The same with these notices instead of its own. */
    public Paper withNotices(List<String> others) {
        return new Paper(title, journalLine, others, sections, letterhead);
    }

    /** The same with more at the end of the section with the id. */
    public Paper withMoreIn(String sectionId, List<Block> more) {
        return new Paper(
                title,
                journalLine,
                notices,
                sections.stream()
                        .map(section -> section.id().equals(sectionId) ? section.with(more) : section)
                        .toList(),
                letterhead);
    }

    /**
     * A heading of the paper and what stands below it.
     *
     * @param id unique in the paper, fit for a link
     * @param blocks may be empty: some are written by hand
     */
    public record Section(String id, String heading, List<Block> blocks) {

        private Section with(List<Block> more) {
            return new Section(
                    id, heading, Stream.concat(blocks.stream(), more.stream()).toList());
        }
    }

    /** A piece of a section. */
    public sealed interface Block permits Heading, Subheading, Paragraph, Aside, Bullets, Points, Table, Chart, Lines {}

    /** A heading within a section. */
    public record Heading(String text) implements Block {}

    /** A heading below a {@link Heading}, where a whole paper stands in a section of another. */
    public record Subheading(String text) implements Block {}

    /** Running text. */
    public record Paragraph(String text) implements Block {}

    /** A remark on the text beside it, such as that more is said at the meeting. */
    public record Aside(String text) implements Block {}

    /** A list without order. */
    public record Bullets(List<String> items) implements Block {}

    /** A list numbered from 1. */
    public record Points(List<String> items) implements Block {}

    /**
     * A table; the first cell of a row is its header.
     *
     * @param totalLast whether the last row is the sum or result of the others
     */
    public record Table(String caption, List<Column> columns, List<List<String>> rows, boolean totalLast)
            implements Block {}

    /** A column of text, or of numbers that align to the right. */
    public record Column(String header, boolean number) {}

    /**
     * Bars; a table with the same figures follows.
     *
     * @param unit what the bars count
     * @param figures the numbers beside the bars, as text
     */
    public record Chart(BarChart bars, String unit, List<String> figures) implements Block {}

    /**
     * Lines over the same periods; a table with the same figures follows.
     *
     * @param periods what the points of every line are of
     * @param figures the last number of each line, beside its name
     * @param scale what the picture reaches from and to, in words
     */
    public record Lines(LineChart chart, List<String> periods, List<String> figures, String scale) implements Block {}
}
