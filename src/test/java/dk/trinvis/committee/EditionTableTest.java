package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.Disclosure;
import dk.trinvis.figures.PublishedFigures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class EditionTableTest {

    private static final String CLOCKS = ";2023-09-27;" + PaperSamples.status().knownAt();

    @Test
    void everyNumberHasARowWithItsUnitAndItsClocks() {
        var lines = csv(Audience.CLOSED);

        assertThat(lines)
                .contains(
                        "movement;active;cases;63" + CLOCKS,
                        "outcomes;repatriated;cases;1" + CLOCKS,
                        "citizens;everEnrolled;citizens;74" + CLOCKS,
                        "unscreened;unscreened;cases;0" + CLOCKS,
                        "duration;activeMedianDays;days;88" + CLOCKS);
        assertThat(lines.get(0)).isEqualTo("\uFEFFtable;row;unit;value;as_of;known_at");
    }

    @Test
    void thePublicSeesFewerThanAndNothingWhereANumberIsHidden() {
        assertThat(csv(Audience.PUBLIC))
                .contains(
                        "outcomes;repatriated;cases;<5" + CLOCKS,
                        "movement;launched;cases;" + CLOCKS,
                        "outcomes;education;cases;5" + CLOCKS);
    }

    @Test
    void aSketchSaysFirstThatItIsNotToBePublished() {
        var shown = PublishedFigures.exactly(PaperSamples.status());

        String sketch = new String(EditionTable.sketch(shown, TableFormat.CSV), StandardCharsets.UTF_8);

        assertThat(sketch.lines().toList().get(1)).startsWith("notice;sketch;;Kladde – må ikke offentliggøres");
        assertThat(csv(Audience.PUBLIC)).noneMatch(line -> line.contains("Kladde"));
    }

    @Test
    void inAWorkbookNumbersAreNumbers() throws IOException {
        byte[] file = EditionTable.write(PublishedFigures.exactly(PaperSamples.status()), TableFormat.XLSX);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.filter(row -> "active".equals(text(row, 1)) && "movement".equals(text(row, 0))))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getCell(3).asNumber()).isEqualTo(BigDecimal.valueOf(63)));
        }
    }

    private static String text(Row row, int column) {
        return row.getCellText(column);
    }

    private static List<String> csv(Audience audience) {
        var shown = audience.publish(PaperSamples.status(), new Disclosure(5, false), List.of());
        return new String(EditionTable.write(shown, TableFormat.CSV), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
