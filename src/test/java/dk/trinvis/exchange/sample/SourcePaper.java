package dk.trinvis.exchange.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One of the five papers that everything began with, the meeting of the sample that tells of it, and a table of its numbers: what
 * stands in it, where Trinvis tells that, and in which words. Where it does not, the words say why.
 */
enum SourcePaper {
    FORUM("000", "arbejdsmarkedsforum", "2024-10-31"),
    COMMITTEE("001", "arbejdsmarkedsudvalget", "2023-10-05"),
    STRATEGY("002", "arbejdsmarkedsudvalget", "2023-10-05"),
    ALBERTSLUND("003", "albertslund-ebu", "2023-01-23"),
    COUNCIL("004", "aalborg-byraad", "2013-12-16");

    private static final String COMMENT = "#";
    private static final String BETWEEN = " | ";

    /** What the paper's file begins with. */
    final String file;

    final String committee;
    final String day;

    SourcePaper(String file, String committee, String day) {
        this.file = file;
        this.committee = committee;
        this.day = day;
    }

    /**
     * A number of the paper.
     *
     * @param source with the words around it that tell it from others
     * @param where "minutes", or "item" and its number for the paper of an item that is an edition
     * @param words as they stand there
     */
    record Row(String source, String where, String words) {

        static Row read(String line) {
            int last = line.lastIndexOf(BETWEEN);
            int middle = line.lastIndexOf(BETWEEN, last - 1);
            return new Row(
                    line.substring(0, middle),
                    line.substring(middle + BETWEEN.length(), last),
                    line.substring(last + BETWEEN.length()));
        }

        boolean isLeftOut() {
            return where.equals("-");
        }
    }

    List<Row> rows() {
        try (var table = Objects.requireNonNull(
                SourcePaper.class.getResourceAsStream(name().toLowerCase(Locale.ROOT) + ".txt"), name())) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(COMMENT))
                    .map(Row::read)
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
