package dk.trinvis.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rejected rows of a file with what is wrong with each, and the counts of the whole file, read row by row. */
final class ReportFile implements Closeable {

    private final DataInputStream in;
    private final ImportCounts counts;
    private final List<String> header;

    /** Reads counts and header; the rows follow with {@link #next}. */
    ReportFile(DataInputStream in) throws IOException {
        this.in = in;
        counts = new ImportCounts(in.readInt(), in.readInt(), in.readInt(), in.readInt());
        header = texts(in);
    }

    /** A row as it was sent. */
    record RejectedRow(int line, List<String> cells, List<Fault> faults) {}

    ImportCounts counts() {
        return counts;
    }

    Optional<RejectedRow> next() throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        int line = in.readInt();
        List<String> cells = texts(in);
        List<Fault> faults = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            faults.add(new Fault(text(in), text(in), text(in)));
        }
        return Optional.of(new RejectedRow(line, cells, faults));
    }

    /** The first faults, at most so many. */
    List<ImportError> errors(int most, Locale locale) throws IOException {
        List<ImportError> errors = new ArrayList<>();
        for (Optional<RejectedRow> row = next(); row.isPresent() && errors.size() < most; row = next()) {
            int line = row.get().line();
            row.get().faults().stream()
                    .limit(most - errors.size())
                    .forEach(fault -> errors.add(new ImportError(line, fault.column(), fault.message(locale))));
        }
        return errors;
    }

    /** All rejected rows as a file to correct. */
    void copyTo(OutputStream out, Locale locale) throws IOException {
        try (ErrorsCsv csv = ErrorsCsv.write(out, header, locale)) {
            for (Optional<RejectedRow> row = next(); row.isPresent(); row = next()) {
                csv.addFaults(row.get().cells(), row.get().faults());
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }

    /** Writes such a file; without its end it cannot be read. */
    static final class Writer implements Closeable {

        private final DataOutputStream out;

        Writer(OutputStream out, ImportCounts counts, List<String> header) {
            this.out = new DataOutputStream(out);
            write(() -> {
                this.out.writeInt(counts.total());
                this.out.writeInt(counts.accepted());
                this.out.writeInt(counts.unchanged());
                this.out.writeInt(counts.rejected());
                texts(header);
            });
        }

        void reject(Row row, List<Fault> faults) {
            reject((int) row.line(), row.cells(), faults);
        }

        void reject(int line, List<String> cells, List<Fault> faults) {
            write(() -> {
                out.writeBoolean(true);
                out.writeInt(line);
                texts(cells);
                out.writeInt(faults.size());
                for (Fault fault : faults) {
                    text(fault.column());
                    text(fault.danish());
                    text(fault.english());
                }
            });
        }

        @Override
        public void close() throws IOException {
            out.writeBoolean(false);
            out.close();
        }

        private void texts(List<String> texts) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                text(text);
            }
        }

        private void text(String text) throws IOException {
            byte[] bytes = text.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private static void write(Writing writing) {
            try {
                writing.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Writing {
            void write() throws IOException;
        }
    }
}
