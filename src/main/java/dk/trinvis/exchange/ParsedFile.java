package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sound rows of a file as what they state, and how many others there are. What is wrong with the others is not kept: the
 * file is read again to say it.
 */
final class ParsedFile<E> {

    private final ImportKind<E> kind;
    private final String userName;
    private final List<E> entries = new ArrayList<>();
    private final RepeatedKeys<E> keys;

    /** Lines whose key stands on an earlier one, with that line. */
    private final Map<Integer, Integer> repeatedLines = new HashMap<>();

    /** Where each entry stands in the file. */
    private int[] lines = new int[1024];

    private int total;

    private ParsedFile(ImportKind<E> kind, String userName) {
        this.kind = kind;
        this.userName = userName;
        this.keys = new RepeatedKeys<>(entries, kind::key);
    }

    /** Reads all rows; the file is sent by the user. */
    static <E> ParsedFile<E> read(TableFile table, ImportKind<E> kind, String userName) {
        ParsedFile<E> file = new ParsedFile<>(kind, userName);
        Columns columns = kind.table();
        Shared shared = new Shared(userName, columns.leftOutOf(table.header()));
        while (table.hasNext()) {
            Row row = table.next();
            file.total++;
            kind.entry(Cells.of(row, columns), shared).ifPresent(entry -> file.add(entry, (int) row.line()));
        }
        return file;
    }

    private void add(E entry, int line) {
        int last = entries.size();
        entries.add(entry);
        lines = last < lines.length ? lines : Arrays.copyOf(lines, lines.length * 2);
        lines[last] = line;
        int earlier = keys.earlierThanLast();
        if (earlier >= 0) {
            entries.remove(last);
            repeatedLines.put(line, lines[earlier]);
        }
    }

    ImportKind<E> kind() {
        return kind;
    }

    String userName() {
        return userName;
    }

    List<E> entries() {
        return entries;
    }

    int total() {
        return total;
    }

    /** Rows that cannot be taken in whatever is recorded. */
    int unsound() {
        return total - entries.size();
    }

    /** What an intake of the entries has come to, for the whole file. */
    ImportCounts counts(Intake intake) {
        return new ImportCounts(
                total,
                intake.count(Intake.Fate.ACCEPTED),
                intake.count(Intake.Fate.UNCHANGED),
                unsound() + intake.count(Intake.Fate.REFUSED));
    }

    /** Goes through the file again and writes every rejected row with what is wrong with it. */
    void report(TableFile table, Intake intake, ReportFile.Writer report) {
        Map<Integer, List<Intake.Refusal>> refusals =
                intake.refusals().stream().collect(Collectors.groupingBy(Intake.Refusal::index));
        Columns columns = kind.table();
        Shared shared = new Shared(userName, columns.leftOutOf(table.header()));
        int index = 0;
        while (table.hasNext()) {
            Row row = table.next();
            Cells cells = Cells.of(row, columns);
            Integer earlier = repeatedLines.get((int) row.line());
            if (kind.entry(cells, shared).isEmpty()) {
                report.reject(row, cells.errors().stream().map(Fault::of).toList());
            } else if (earlier != null) {
                report.reject(row, List.of(repeated(earlier)));
            } else {
                List<Intake.Refusal> refused = refusals.getOrDefault(index++, List.of());
                if (!refused.isEmpty()) {
                    report.reject(row, refused.stream().map(Fault::of).toList());
                }
            }
        }
    }

    private Fault repeated(int earlier) {
        String column = kind.columns().stream()
                .filter(ImportColumn::key)
                .findFirst()
                .map(ImportColumn::name)
                .orElse("");
        return Fault.of(RowError.of(0, column, "row.repeatedKey", new KeyNames(kind.keyNames()), earlier));
    }

    /** Names of columns, which are not to be quoted and cut as what a person wrote. */
    private record KeyNames(String names) {
        @Override
        public String toString() {
            return names;
        }
    }
}
