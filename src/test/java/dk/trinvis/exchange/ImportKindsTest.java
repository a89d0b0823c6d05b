package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.citizen.CitizenEntry;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.committee.KeyFigureEntry;
import dk.trinvis.common.LeftOut;
import dk.trinvis.enrolment.EnrolmentEntry;
import dk.trinvis.enrolment.ScreeningEntry;
import dk.trinvis.jobschool.TrackAssignmentEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows become statements, and what is wrong with them is said. */
class ImportKindsTest {

    @TempDir
    private Path folder;

    private <E> ParsedFile<E> parsed(ImportKind<E> kind, String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), csv, StandardCharsets.UTF_8);
        try (TableFile table = TableFile.open(file, kind.table(), TableLimits.standard())) {
            return ParsedFile.read(table, kind, "tove");
        }
    }

    private <E> List<String> faults(ImportKind<E> kind, String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), csv, StandardCharsets.UTF_8);
        try (TableFile table = TableFile.open(file, kind.table(), TableLimits.standard())) {
            Cells cells = Cells.of(table.next(), kind.table());
            assertThat(kind.entry(cells, new Shared("tove", LeftOut.NOTHING))).isEmpty();
            return cells.errors().stream().map(RowError::column).toList();
        }
    }

    @Test
    void aCitizenMayHaveACprNumberAndProtection() throws IOException {
        assertThat(parsed(new CitizenFile(), "citizen_ref;cpr;name;protected\nB1;018165-0123;Åse;ja\nB2;;Bo;\n")
                        .entries())
                .containsExactly(
                        new CitizenEntry("B1", "Åse", Optional.of(CprNumber.of("0181650123")), true),
                        new CitizenEntry("B2", "Bo", Optional.empty(), Optional.empty(), LeftOut.NOTHING));
    }

    @Test
    void anEnrolmentMayHaveAnEndACaseworkerAndATargetGroup() throws IOException {
        assertThat(parsed(new EnrolmentFile(), """
                                enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason;caseworker;target_group
                                F1;B1;FI-2023;2023-07-01;31-07-2023;moved;tove;lab-6-2
                                """).entries())
                .containsExactly(new EnrolmentEntry(
                        "F1",
                        "B1",
                        "FI-2023",
                        LocalDate.of(2023, 7, 1),
                        Optional.of(LocalDate.of(2023, 7, 31)),
                        Optional.of("moved"),
                        Optional.of("tove"),
                        Optional.empty(),
                        Optional.of("lab-6-2"),
                        LeftOut.NOTHING));
    }

    @Test
    void whoeverSendsAScreeningIsItsAssessor() throws IOException {
        ScreeningEntry entry = parsed(
                        new ScreeningFile(), "enrolment_ref;effective_on;step;reason\nF1;03-07-2023;4;samtale\n")
                .entries()
                .get(0);

        assertThat(entry.screening().assessor()).isEqualTo("tove");
        assertThat(entry.screening().step()).isEqualTo(4);
        assertThat(entry.screening().reason()).isEqualTo("samtale");
    }

    @Test
    void hoursAWeekAreKeptAsMinutes() throws IOException {
        ActivityEntry entry = parsed(
                        new ActivityFile(), "enrolment_ref;type;first_day;weekly_hours\nF1;small_job;03-07-2023;7,25\n")
                .entries()
                .get(0);

        assertThat(entry.terms().weeklyMinutes()).contains(435);
    }

    @Test
    void aTrackAssignmentMayBeOpen() throws IOException {
        assertThat(parsed(new TrackAssignmentFile(), "enrolment_ref;track;first_day;last_day\nF1;spor-3;03-07-2023;\n")
                        .entries())
                .containsExactly(new TrackAssignmentEntry("F1", "spor-3", LocalDate.of(2023, 7, 3), Optional.empty()));
    }

    @Test
    void aKeyFigureIsReadWithADecimalCommaOrPointAndNothingThatCanBeReadTwice() throws IOException {
        String header = "area;period;measure;breakdown;value;unit;source;published\n";
        assertThat(parsed(
                                new KeyFigureFile(),
                                header
                                        + "Brøndby;2022-12;fte;;1234,5;persons;Statistik;16-01-2023\n"
                                        + "Brøndby;2022-12;fte;mænd;-0.25;persons;Statistik;2023-01-16\n")
                        .entries())
                .extracting(KeyFigureEntry::value)
                .containsExactly(new BigDecimal("1234.5"), new BigDecimal("-0.25"));
        for (String wrong : List.of("1.234", "1.234,5", "1 234", "12 %", "n/a")) {
            assertThat(faults(
                            new KeyFigureFile(),
                            header + "Brøndby;2022-12;fte;;" + wrong + ";persons;Statistik;16-01-2023\n"))
                    .as(wrong)
                    .containsExactly("value");
        }
    }

    @Test
    void aColumnThatIsNotThereIsToldFromAnEmptyCell() throws IOException {
        assertThat(parsed(new EnrolmentFile(), """
                                enrolment_ref;citizen_ref;initiative;first_day;last_day
                                F1;B1;FI-2023;2023-07-01;
                                """).entries().get(0).leftOut())
                .isEqualTo(new LeftOut(Set.of("end_reason", "caseworker", "target_group")));
    }

    @Test
    void everyWrongCellOfARowIsNamed() throws IOException {
        assertThat(faults(new CitizenFile(), "citizen_ref;cpr;name;protected\nB1;12;;måske\n"))
                .containsExactlyInAnyOrder("cpr", "name", "protected");
    }

    @Test
    void aRepeatedKeyIsCountedAsUnsound() throws IOException {
        ParsedFile<ScreeningEntry> file = parsed(new ScreeningFile(), """
                enrolment_ref;effective_on;step
                F1;03-07-2023;4
                F1;2023-07-03;3
                F2;03-07-2023;4
                """);

        assertThat(file.entries()).hasSize(2);
        assertThat(file.unsound()).isEqualTo(1);
    }

    @Test
    void theExamplesAreSoundFiles() throws IOException {
        for (ImportKind<?> kind : List.of(
                new CitizenFile(),
                new EnrolmentFile(),
                new ScreeningFile(),
                new ActivityFile(),
                new TrackAssignmentFile(),
                new KeyFigureFile())) {
            ByteArrayOutputStream example = new ByteArrayOutputStream();
            ExampleCsv.write(kind.columns(), example);
            assertThat(parsed(kind, example.toString(StandardCharsets.UTF_8)).entries())
                    .as(kind.code())
                    .hasSize(1);
        }
    }
}
