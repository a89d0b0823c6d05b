package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorsCsvTest {

    private static final List<String> HEADER = List.of("ref", "name");

    @TempDir
    Path folder;

    @Test
    void theRejectedRowsComeBackWithWhatIsWrong() throws IOException {
        String csv = written(
                List.of("1", "Åse; \"Bo\""),
                RowError.of(2, "ref", "cell.missing"),
                RowError.of(2, "", "row.fieldCount", 3, 2));
        assertThat(csv)
                .isEqualTo("\uFEFFref;name;fejl\r\n"
                        + "1;\"Åse; \"\"Bo\"\"\";ref: Feltet skal udfyldes. | Rækken har 3 felter, men overskriften har 2."
                        + " Se efter et separatortegn for meget eller for lidt.\r\n");
    }

    @Test
    void noCellRunsAsAFormula() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "'=", "''-")) {
            assertThat(written(List.of(start + "1+1", "x"))
                            .lines()
                            .skip(1)
                            .findFirst()
                            .orElseThrow())
                    .as(start)
                    .startsWith(start.equals("\r") ? "\"'" : "'" + start);
        }
        assertThat(written(List.of("O'Brien", "'s-Gravesande"))).contains("O'Brien;'s-Gravesande;");
    }

    @Test
    void theMessageStandsInItsColumnWhateverTheNumberOfFields() throws IOException {
        assertThat(written(List.of("1", "2", "3"), RowError.of(2, "ref", "cell.missing")))
                .contains("\r\n1;2;ref: F");
        assertThat(written(List.of("1"), RowError.of(2, "ref", "cell.missing"))).contains("\r\n1;;ref: F");
    }

    @Test
    void everyTextComesBackAsItWas() throws IOException {
        Random random = new Random(20230701);
        String alphabet = "'=-+@\t\r\n\";, aæ";
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            rows.add(List.of(Integer.toString(i), text.toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ErrorsCsv csv = ErrorsCsv.write(out, HEADER, ImportFiles.DANISH)) {
            rows.forEach(row -> csv.add(row, List.of()));
        }
        Path file = new ImportFiles(folder).file(out.toByteArray());
        List<List<String>> read = new ArrayList<>();
        Columns columns = Columns.required("ref", "name", "fejl");
        try (TableFile table = TableFile.open(file, columns, ImportFiles.LIMITS)) {
            table.forEachRemaining(row -> read.add(row.cells().subList(0, 2)));
        }
        assertThat(read).isEqualTo(rows);
    }

    private static String written(List<String> cells, RowError... errors) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ErrorsCsv csv = ErrorsCsv.write(out, HEADER, ImportFiles.DANISH)) {
            csv.add(cells, List.of(errors));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
