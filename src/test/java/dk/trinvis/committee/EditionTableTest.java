package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.SchoolSamples;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.initiative.Aim;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
        var shown = PaperSamples.facts(Audience.CLOSED, PaperSamples.status());

        String sketch = new String(EditionTable.sketch(shown, TableFormat.CSV), StandardCharsets.UTF_8);

        assertThat(sketch.lines().toList().get(1)).startsWith("notice;sketch;;Kladde – må ikke offentliggøres");
        assertThat(csv(Audience.PUBLIC)).noneMatch(line -> line.contains("Kladde"));
    }

    @Test
    void inAWorkbookNumbersAreNumbers() throws IOException {
        byte[] file = EditionTable.write(
                PaperSamples.facts(Audience.CLOSED, PaperSamples.status()), Optional.empty(), TableFormat.XLSX);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.filter(row -> "active".equals(text(row, 1)) && "movement".equals(text(row, 0))))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getCell(3).asNumber()).isEqualTo(BigDecimal.valueOf(63)));
        }
    }

    @Test
    void whatHasChangedSinceTheLastEditionIsForTheClosedPaperAlone() {
        assertThat(csv(Audience.CLOSED))
                .contains(
                        "since;edition;;1" + CLOCKS,
                        "since;admitted;cases;3" + CLOCKS,
                        "since ended;employment;cases;2" + CLOCKS,
                        "since;towardJob;cases;5" + CLOCKS,
                        "since learned;correction;cases;2" + CLOCKS,
                        "since step-3;step-2;cases;5" + CLOCKS,
                        "since;daysOnStep;days;40" + CLOCKS);
        assertThat(csv(Audience.PUBLIC)).noneMatch(line -> line.startsWith("since"));
    }

    @Test
    void attendanceIsForTheClosedPaperAlone() {
        StatusFigures school = PaperSamples.withSessions(SchoolSamples.two(63));

        assertThat(csv(PaperSamples.facts(Audience.CLOSED, school)))
                .contains(
                        "attendance;met;attendances;30" + CLOCKS,
                        "attendance spor-1;rate;percent;75" + CLOCKS,
                        "firstSession;attended;cases;12" + CLOCKS,
                        "firstSession;medianDays;days;9" + CLOCKS);
        assertThat(csv(PaperSamples.facts(Audience.PUBLIC, school)))
                .contains("sessions spor-1;held;sessions;8" + CLOCKS)
                .noneMatch(line -> line.startsWith("attendance") || line.startsWith("firstSession"));
    }

    @Test
    void moneyHasItsOereAndTargetsThatCountPeopleAreNotForThePublic() {
        List<Aim> aims = List.of(AimsAccountTest.aim("net", false), AimsAccountTest.aim("folk", true));

        assertThat(csv(PaperSamples.with(Audience.CLOSED, AimsAccountTest.MONEY, aims)))
                .contains(
                        "money;granted;kroner;500000,00" + CLOCKS,
                        "money Netværk;left;kroner;376549,50" + CLOCKS,
                        "aim net;latest;virksomheder;12" + CLOCKS,
                        "aim folk;state;;on_the_way" + CLOCKS);
        assertThat(csv(PaperSamples.with(Audience.PUBLIC, AimsAccountTest.MONEY, aims)))
                .contains("money;granted;kroner;500000,00" + CLOCKS, "aim net;aim 2024-12-31;virksomheder;20" + CLOCKS)
                .noneMatch(line -> line.startsWith("aim folk"));
    }

    private static String text(Row row, int column) {
        return row.getCellText(column);
    }

    private static List<String> csv(Audience audience) {
        return csv(PaperSamples.facts(audience, PaperSamples.status()));
    }

    private static List<String> csv(PaperFacts facts) {
        return new String(
                        EditionTable.write(facts, Optional.of(PaperSamples.comparison()), TableFormat.CSV),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
