package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final Columns COLUMNS = Columns.required("x").andOptional("y");

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-01", "01-07-2023"})
    void aDayIsReadInBothOrders(String text) {
        assertThat(cells(text).day("x")).contains(LocalDate.of(2023, 7, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31-02-2023       | Datoen 31-02-2023 findes ikke i kalenderen.
                    2023-02-29       | Datoen 2023-02-29 findes ikke i kalenderen.
                    2023-13-01       | Datoen 2023-13-01 findes ikke i kalenderen.
                    01-07-23         | »01-07-23« er ikke en dato. Skriv den som 2023-07-01 eller 01-07-2023.
                    1-7-2023         | »1-7-2023« er ikke en dato. Skriv den som 2023-07-01 eller 01-07-2023.
                    2023-07-01T10:30 | »2023-07-01T10:30« er ikke en dato. Skriv den som 2023-07-01 eller 01-07-2023.
                    9999-12-31       | Datoen 9999-12-31 ligger uden for årene 1900 til 2199.
                    """)
    void aDayThatCannotBeIsRefusedInPlainWords(String text, String message) {
        Cells cells = cells(text);
        assertThat(cells.day("x")).isEmpty();
        assertThat(messages(cells)).containsExactly(message);
    }

    @Test
    void aLeapDayIsADay() {
        assertThat(cells("29-02-2024").day("x")).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void aWholeNumberKeepsItsBounds() {
        assertThat(cells("1").wholeNumber("x", 1, 5)).contains(1);
        assertThat(cells("5").wholeNumber("x", 1, 5)).contains(5);
        assertThat(refused("0", cells -> cells.wholeNumber("x", 1, 5))).isEqualTo("0 ligger uden for 1 til 5.");
        assertThat(refused("6", cells -> cells.wholeNumber("x", 1, 5))).isEqualTo("6 ligger uden for 1 til 5.");
        assertThat(refused("3,5", cells -> cells.wholeNumber("x", 1, 5))).isEqualTo("»3,5« er ikke et helt tal.");
        assertThat(refused("99999999999", cells -> cells.wholeNumber("x", 1, 5)))
                .isEqualTo("»xxxxxxxxxxx« er ikke et helt tal.");
    }

    @Test
    void aTextThatNoDatabaseKeepsIsRefused() {
        assertThat(refused("Nul\0la", cells -> cells.text("x", 10)))
                .isEqualTo("Teksten indeholder et usynligt tegn, der ikke kan gemmes. Skriv den igen.");
    }

    @Test
    void aClockTimeTakesAColonOrAPoint() {
        assertThat(cells("09:30").time("x")).contains(LocalTime.of(9, 30));
        assertThat(cells("9.05").time("x")).contains(LocalTime.of(9, 5));
        assertThat(refused("24:00", cells -> cells.time("x"))).startsWith("»24:00« er ikke et klokkeslæt.");
        assertThat(refused("9", cells -> cells.time("x"))).contains("ikke et klokkeslæt");
    }

    @Test
    void monthsAreWrittenAsSuchOrAsTheirFirstDay() {
        assertThat(cells("2024-04").month("x")).contains(YearMonth.of(2024, 4));
        assertThat(cells("2024-04-01").month("x")).contains(YearMonth.of(2024, 4));
        assertThat(refused("2024-04-02", cells -> cells.month("x"))).contains("ikke en måned");
        assertThat(refused("2024-13", cells -> cells.month("x"))).isNotEmpty();
    }

    @Test
    void kronerTakeACommaOrAPointAndMayBeTakenBack() {
        assertThat(cells("41250,5").oere("x")).contains(4_125_050L);
        assertThat(cells("-41250.05").oere("x")).contains(-4_125_005L);
        assertThat(cells("0").oere("x")).contains(0L);
        assertThat(refused("41.250,00", cells -> cells.oere("x"))).contains("ikke et beløb");
        assertThat(refused("1,234", cells -> cells.oere("x"))).contains("ikke et beløb");
    }

    @Test
    void hoursTakeACommaOrAPoint() {
        assertThat(cells("7,5").hours("x", 37)).contains(new BigDecimal("7.5"));
        assertThat(cells("7.25").hours("x", 37)).contains(new BigDecimal("7.25"));
        assertThat(cells("37").hours("x", 37)).contains(new BigDecimal("37"));
        assertThat(refused("37,01", cells -> cells.hours("x", 37))).isEqualTo("37,01 ligger uden for 0 til 37.");
        assertThat(refused("-1", cells -> cells.hours("x", 37))).startsWith("»-1« er ikke et antal timer.");
        assertThat(refused("1.234,5", cells -> cells.hours("x", 37))).contains("ikke et antal timer");
    }

    @Test
    void yesAndNoAreDanish() {
        assertThat(cells("ja").yesNo("x")).contains(true);
        assertThat(cells("Nej").yesNo("x")).contains(false);
        assertThat(refused("yes", cells -> cells.yesNo("x"))).isEqualTo("»yes« er hverken ja eller nej.");
    }

    @Test
    void aCvrNumberHasACheckDigit() {
        assertThat(cells("29189900").cvr("x")).contains("29189900");
        assertThat(cells("29 18 99 00").cvr("x")).contains("29189900");
        assertThat(refused("29189901", cells -> cells.cvr("x"))).contains("kontrolcifret passer ikke");
        assertThat(refused("2918990", cells -> cells.cvr("x"))).contains("Det har 8 cifre");
    }

    @Test
    void aTextHasALength() {
        assertThat(cells("Åse").text("x", 3)).contains("Åse");
        assertThat(refused("Åses", cells -> cells.text("x", 3)))
                .isEqualTo("Teksten er for lang. Den må højst have 3 tegn.");
    }

    @Test
    void aRequiredCellHasToBeFilledIn() {
        Cells cells = cells(" \u00A0");
        assertThat(cells.text("x", 3)).isEmpty();
        assertThat(cells.text("y", 3)).isEmpty();
        assertThat(messages(cells)).containsExactly("Feltet skal udfyldes.");
    }

    @Test
    void allErrorsOfARowAreCollected() {
        Row row = new Row(7, List.of("31-02-2023", "x"), Map.of("x", 0, "y", 1), List.of());
        Cells cells = Cells.of(row, COLUMNS);
        assertThat(cells.day("x")).isEmpty();
        assertThat(cells.wholeNumber("y", 1, 5)).isEmpty();
        cells.refuse("", "row.fieldCount", 3, 2);
        assertThat(cells.errors()).extracting(RowError::column).containsExactly("x", "y", "");
        assertThat(cells.errors()).extracting(RowError::line).containsOnly(7L);
    }

    @Test
    void cellsOfARowWithTheWrongNumberOfFieldsAreNotRead() {
        RowError shifted = RowError.of(7, "", "row.fieldCount", 1, 2);
        Cells cells = Cells.of(new Row(7, List.of("31-02-2023"), Map.of("x", 0), List.of(shifted)), COLUMNS);
        assertThat(cells.day("x")).isEmpty();
        assertThat(cells.errors()).containsExactly(shifted);
    }

    @Test
    void aCellThatIsWrongInTheFileIsNotAskedForTwiceWhileTheOthersAreRead() {
        RowError formula = RowError.of(7, "x", "cell.formula");
        Row row = new Row(7, List.of("", "2023-07-01"), Map.of("x", 0, "y", 1), List.of(formula));
        Cells cells = Cells.of(row, COLUMNS);
        assertThat(cells.day("x")).isEmpty();
        assertThat(cells.day("y")).contains(LocalDate.of(2023, 7, 1));
        assertThat(cells.errors()).containsExactly(formula);
    }

    private static Cells cells(String text) {
        return Cells.of(new Row(2, List.of(text), Map.of("x", 0), List.of()), COLUMNS);
    }

    private static String refused(String text, Reading reading) {
        Cells cells = cells(text);
        assertThat(reading.of(cells)).isEqualTo(Optional.empty());
        return messages(cells).get(0);
    }

    private static List<String> messages(Cells cells) {
        return cells.errors().stream()
                .map(error -> error.message(ImportFiles.DANISH))
                .toList();
    }

    private interface Reading {
        Object of(Cells cells);
    }
}
