package dk.trinvis.exchange;

import static dk.trinvis.exchange.ImportFiles.messages;
import static dk.trinvis.exchange.ImportFiles.refusalKey;
import static dk.trinvis.exchange.ImportFiles.rows;
import static dk.trinvis.exchange.Workbooks.HEADER;
import static dk.trinvis.exchange.Workbooks.text;
import static dk.trinvis.exchange.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTableTest {

    @TempDir
    Path folder;

    private ImportFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new ImportFiles(folder);
    }

    @Test
    void daysNumbersAndTruthValuesReadAsInACsvFile() throws IOException {
        Path file = written(sheet -> {
            sheet.value(1, 0, 42);
            sheet.value(1, 1, true);
            sheet.value(1, 2, LocalDate.of(2023, 7, 1));
            sheet.style(1, 2).format("dd-mm-yyyy").set();
            sheet.value(1, 3, 1.1 + 2.2);
            sheet.value(2, 0, 12345678.0);
            sheet.value(2, 1, false);
            sheet.value(2, 2, LocalDateTime.of(2023, 7, 1, 10, 30));
            sheet.style(2, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.value(2, 3, -0.5);
        });
        List<Row> rows = rows(file);
        assertThat(rows.get(0).cells()).containsExactly("42", "ja", "2023-07-01", "3.3");
        assertThat(rows.get(1).cells()).containsExactly("12345678", "nej", "2023-07-01T10:30", "-0.5");
    }

    @Test
    void linesAreTheNumbersThatExcelShows() throws IOException {
        Path file = written(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "Bo");
            sheet.value(4, 0, "2");
            sheet.value(4, 1, " Åse ");
        });
        List<Row> rows = rows(file);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
        assertThat(rows.get(1).text("name")).isEqualTo("Åse");
        assertThat(rows.get(1).text("hours")).isEmpty();
    }

    @Test
    void aFormulaIsRefusedWithLineAndColumn() throws IOException {
        Path file = written(sheet -> {
            sheet.value(1, 0, "1");
            sheet.formula(1, 1, "HYPERLINK(\"http://example.org\")");
        });
        assertThat(rows(file)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(messages(row)).containsExactly("name: Cellen indeholder en formel. Indsæt dens værdi i stedet.");
        });
    }

    @Test
    void aSheetFullOfFormulasIsRefusedAsAWhole() throws IOException {
        Path file = written(sheet -> {
            for (int row = 1; row < 1_200; row++) {
                sheet.formula(row, 0, "ROW()");
            }
        });
        assertThat(refusalKey(file)).isEqualTo("file.tooManyFormulas");
    }

    @Test
    void anErrorValueIsNoText() throws IOException {
        Path file = files.file(
                workbook(HEADER + "<row r='2'>" + text("A2", "1") + "<c r='B2' t='e'><v>#N/A</v></c></row>"));
        assertThat(messages(rows(file).get(0))).containsExactly("name: Cellen indeholder en fejlværdi fra regnearket.");
    }

    @Test
    void onlyTheFirstSheetIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Trinvis", "1.0")) {
            Worksheet first = workbook.newWorksheet("Borgere");
            header(first);
            first.value(1, 0, "1");
            first.value(1, 1, "Bo");
            Worksheet second = workbook.newWorksheet("Regnestykker");
            second.formula(0, 0, "1+1");
        }
        assertThat(rows(files.file(bytes.toByteArray()))).hasSize(1);
    }

    @Test
    void aCellOutsideTheNamedColumnsIsAnErrorOfTheRow() throws IOException {
        Path file = written(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "Bo");
            sheet.value(1, 6, "note");
        });
        assertThat(messages(rows(file).get(0))).containsExactly("G: Cellen »note« står i en kolonne uden navn.");
    }

    @Test
    void sharedTextsAndCellsWithoutAddressAreRead() throws IOException {
        Path file = files.file(workbook(HEADER.replaceAll(" r='[A-Z0-9]+'", "")
                + "<row><c t='inlineStr'><is><t>1</t></is></c><c t='s'><v>0</v></c></row>"));
        assertThat(rows(file)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.text("name")).isEqualTo("shared");
        });
    }

    @Test
    void aWorkbookWithoutStylesIsRead() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + Workbooks.GOOD_ROW);
        parts.remove(Workbooks.STYLES);
        parts.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replaceAll("<Override[^>]*styles[^>]*>", ""));
        assertThat(rows(files.file(Workbooks.zip(parts)))).hasSize(1);
    }

    @Test
    void aSheetWithoutRowsIsEmpty() throws IOException {
        assertThat(refusalKey(files.file(workbook("")))).isEqualTo("file.empty");
        assertThat(refusalKey(files.file(workbook(HEADER)))).isEqualTo("file.noRows");
    }

    @ParameterizedTest
    @CsvSource({
        "14, mm-dd-yy, true",
        "164, dd/mm/yyyy, true",
        "165, [$-406]d. mmmm yyyy;@, true",
        "31, , true",
        "0, General, false",
        "2, 0.00, false",
        "166, '0 \"dage\"', false",
        "167, '[Red]0,00', false",
        "168, '\\d0', false",
        "20, h:mm, false"
    })
    void aFormatWithDayOrYearIsACalendarDay(int id, String code, boolean day) {
        assertThat(NumberFormats.isDay(id, code)).isEqualTo(day);
    }

    private Path written(Consumer<Worksheet> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Trinvis", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Ark1");
            header(sheet);
            rows.accept(sheet);
        }
        return files.file(bytes.toByteArray());
    }

    private static void header(Worksheet sheet) {
        List<String> names = List.of("ref", "name", "day", "hours");
        for (int i = 0; i < names.size(); i++) {
            sheet.value(0, i, names.get(i));
        }
    }
}
