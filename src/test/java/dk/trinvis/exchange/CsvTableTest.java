package dk.trinvis.exchange;

import static dk.trinvis.exchange.ImportFiles.messages;
import static dk.trinvis.exchange.ImportFiles.refusal;
import static dk.trinvis.exchange.ImportFiles.refusalKey;
import static dk.trinvis.exchange.ImportFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private ImportFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new ImportFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsThatOfTheHeader(String separator) throws IOException {
        Path file = files.csv("ref;name\nA1;Åse\n".replace(";", separator));
        assertThat(rows(file)).singleElement().satisfies(row -> {
            assertThat(row.text("ref")).isEqualTo("A1");
            assertThat(row.text("name")).isEqualTo("Åse");
        });
    }

    @Test
    void aSeparatorInsideQuotesDoesNotCount() throws IOException {
        Path file = files.csv("\"ref\";\"name\"\n1;\"Holm, Ida, Eva\"\n");
        assertThat(rows(file).get(0).text("name")).isEqualTo("Holm, Ida, Eva");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertThat(rows(files.csv("\uFEFFref;name\n1;Bo\n")).get(0).text("ref")).isEqualTo("1");
    }

    @Test
    void windows1252IsReadWhenUtf8CannotBe() throws IOException {
        Path file = files.csv("ref;name\n1;Søren Ærø – 50 €\n", WINDOWS_1252);
        assertThat(rows(file).get(0).text("name")).isEqualTo("Søren Ærø – 50 €");
    }

    @Test
    void oneLetterFarDownDecidesTheEncoding() throws IOException {
        Path file = files.csv("ref;name\n" + "1;Bo\n".repeat(30_000) + "2;Åse\n", WINDOWS_1252);
        assertThat(rows(file))
                .hasSize(30_001)
                .last()
                .extracting(row -> row.text("name"))
                .isEqualTo("Åse");
    }

    @Test
    void aLetterAcrossTwoChunksIsStillUtf8() throws IOException {
        Path file = files.csv("ref;name\n1;" + "å".repeat(3_000) + "\n" + "2;xåå\n".repeat(30_000));
        assertThat(rows(file))
                .hasSize(30_001)
                .last()
                .extracting(row -> row.text("name"))
                .isEqualTo("xåå");
    }

    @Test
    void twoEncodingsInOneFileAreRefused() throws IOException {
        byte[] utf8 = "ref;name\n1;Søren\n2;".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = Arrays.copyOf(utf8, utf8.length + 2);
        mixed[utf8.length] = (byte) 0xE5;
        mixed[utf8.length + 1] = '\n';
        assertThat(refusalKey(files.file(mixed))).isEqualTo("file.mixedEncoding");
    }

    @Test
    void aByteThatNeitherEncodingHasIsRefused() throws IOException {
        assertThat(refusalKey(files.csv("ref;name\n1;\u0081\n", StandardCharsets.ISO_8859_1)))
                .isEqualTo("file.unknownEncoding");
    }

    @Test
    void linesAreThoseOfATextEditor() throws IOException {
        Path file = files.csv("\r\nref;name\r\n\r\n1;\"Bo\r\nBob\r\n\"\r\n;\r\n2;Eva\r\n");
        List<Row> rows = rows(file);
        assertThat(rows).extracting(Row::line).containsExactly(4L, 8L);
        assertThat(rows.get(0).text("name")).isEqualTo("Bo\r\nBob");
    }

    @Test
    void blanksAroundNamesAndTextsDoNotCount() throws IOException {
        Row row = rows(files.csv(" ref ;name\u00A0\n 1 ; Bo Berg\u00A0\n")).get(0);
        assertThat(row.text("ref")).isEqualTo("1");
        assertThat(row.text("name")).isEqualTo("Bo Berg");
    }

    @Test
    void tooManyAndTooFewFieldsAreAnErrorOfTheRow() throws IOException {
        List<Row> rows = rows(files.csv("ref;name\n1;Bo;Berg\n2\n3;Eva\n"));
        assertThat(messages(rows.get(0)))
                .containsExactly(
                        ": Rækken har 3 felter, men overskriften har 2. Se efter et separatortegn for meget eller for lidt.");
        assertThat(messages(rows.get(1))).singleElement().asString().contains("Rækken har 1 felter");
        assertThat(rows.get(2).errors()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsAnErrorOfTheRow() throws IOException {
        List<Row> rows = rows(files.csv("ref;name\n1;" + "x".repeat(4_001) + "\n2;" + "x".repeat(4_000) + "\n"));
        assertThat(messages(rows.get(0))).containsExactly("name: Teksten er for lang. Den må højst have 4.000 tegn.");
        assertThat(rows.get(1).errors()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedNamesTheLineBefore() throws IOException {
        assertThat(refusal(files.csv("ref;name\n1;Bo\n2;\"Eva\n3;Ib\n"))).contains("længere end til linje 2.");
        assertThat(refusal(files.csv("ref;name\n1;Bo\n2;\"" + "Eva\n".repeat(100_000))))
                .contains("linje 2.");
    }

    @Test
    void aColumnWithoutANameMayOnlyBeBlank() throws IOException {
        List<Row> rows = rows(files.csv("ref;name;\n1;Bo;\n2;Eva;0101011234\n"));
        assertThat(rows.get(0).errors()).isEmpty();
        assertThat(messages(rows.get(1))).containsExactly("C: Cellen »xxxxxxxxxx« står i en kolonne uden navn.");
    }

    @Test
    void anApostropheBeforeAFormulaSignIsTakenAway() throws IOException {
        List<Row> rows = rows(files.csv("ref;name\n1;'-Jensen\n2;-Jensen\n3;O'Brien\n4;'s-Gravesande\n"));
        assertThat(rows)
                .extracting(row -> row.text("name"))
                .containsExactly("-Jensen", "-Jensen", "O'Brien", "'s-Gravesande");
    }
}
