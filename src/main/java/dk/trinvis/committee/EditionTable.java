package dk.trinvis.committee;

import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.SchoolFigures.SessionCounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures as a table with a row for each number, under the names that scripts know: a number, {@code <5} for fewer than five, or
 * nothing where it is not shown.
 */
final class EditionTable {

    private static final List<String> HEADER = List.of("table", "row", "unit", "value", "as_of", "known_at");

    private final PublishedFigures figures;
    private final List<List<?>> rows = new ArrayList<>();

    private EditionTable(PublishedFigures figures) {
        this.figures = figures;
    }

    static byte[] write(PublishedFigures figures, TableFormat format) {
        return new EditionTable(figures).write(format);
    }

    /** The same with a first row which says that it is not to be published. */
    static byte[] sketch(PublishedFigures figures, TableFormat format) {
        var table = new EditionTable(figures);
        table.add("notice", "sketch", "", new Wording().text("notice.sketch"));
        return table.write(format);
    }

    private byte[] write(TableFormat format) {
        fill();
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(bytes, HEADER, rows);
            return format == TableFormat.XLSX ? TimelessPackage.of(bytes.toByteArray()) : bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        figures.cells().forEach(this::add);
        add("duration.activeMeanDays", figures.duration().activeMeanDays());
        add("duration.endedMeanDays", figures.duration().endedMeanDays());
        add("sessions", figures.jobSchool().sessions());
        figures.jobSchool().sessionsByTrack().forEach((track, counts) -> add("sessions " + track, counts));
    }

    private void add(String name, Count count) {
        int dot = name.indexOf('.');
        String table = dot < 0 ? name : name.substring(0, dot);
        add(table, name.substring(dot + 1), PublishedFigures.unit(table), value(count));
    }

    private void add(String table, SessionCounts counts) {
        add(table, "held", counts.held().unit().code(), counts.held().number());
        add(table, "unsaid", counts.unsaid().unit().code(), counts.unsaid().number());
        add(
                table,
                "cancelled",
                counts.cancelled().unit().code(),
                counts.cancelled().number());
        add(table, "ahead", counts.ahead().unit().code(), counts.ahead().number());
    }

    private void add(String table, String row, String unit, Object value) {
        rows.add(List.of(
                table,
                row,
                unit,
                value,
                figures.asOf().toString(),
                figures.knownAt().toString()));
    }

    private static Object value(Count count) {
        if (count instanceof Count.Exact exact) {
            return exact.value();
        }
        return count instanceof Count.FewerThan few ? "<" + few.threshold() : "";
    }
}
