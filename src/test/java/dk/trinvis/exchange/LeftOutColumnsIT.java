package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.Script;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file without an optional column leaves as it is, and what an empty cell clears; on both databases. */
class LeftOutColumnsIT {

    private static final String SHORT_ENROLMENT = "enrolment_ref;citizen_ref;initiative;first_day";
    private static final String CASE = "F#;B#;FI-2023;2023-07-01";

    /** Of each kind a file with all columns, one with none of the optional ones, and one that empties them. */
    static Stream<Arguments> files() {
        return Stream.of(ImportServers.values())
                .flatMap(where -> Stream.of(
                        Arguments.of(
                                where,
                                "citizens",
                                "citizen_ref;cpr;name;protected\nB#;018165%;Åse Prøve;ja",
                                "citizen_ref;name\nB#;Åse Prøve",
                                "citizen_ref;cpr;name;protected\nB#;;Åse Prøve;ja"),
                        Arguments.of(
                                where,
                                "enrolments",
                                SHORT_ENROLMENT + ";last_day;end_reason;caseworker\n" + CASE
                                        + ";2023-07-31;employment;sagsbehandler",
                                SHORT_ENROLMENT + "\n" + CASE,
                                SHORT_ENROLMENT + ";last_day;end_reason;caseworker\n" + CASE + ";;;"),
                        Arguments.of(
                                where,
                                "screenings",
                                "enrolment_ref;effective_on;step;reason\nF#;2023-07-02;4;Samtale",
                                "enrolment_ref;effective_on;step\nF#;2023-07-02;4",
                                "enrolment_ref;effective_on;step;reason\nF#;2023-07-02;4;"),
                        Arguments.of(
                                where,
                                "activities",
                                "enrolment_ref;type;first_day;last_day;weekly_hours;cvr;purpose;next_step\n"
                                        + "F#;small_job;2023-07-03;2023-07-28;7,5;03872645;Vane;Flere timer",
                                "enrolment_ref;type;first_day\nF#;small_job;2023-07-03",
                                "enrolment_ref;type;first_day;last_day;weekly_hours;cvr;purpose;next_step\n"
                                        + "F#;small_job;2023-07-03;;;;;"),
                        Arguments.of(
                                where,
                                "track-assignments",
                                "enrolment_ref;track;first_day;last_day\nF#;spor-3;2023-07-10;2023-07-20",
                                "enrolment_ref;track;first_day\nF#;spor-3;2023-07-10",
                                "enrolment_ref;track;first_day;last_day\nF#;spor-3;2023-07-10;")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aColumnThatIsNotThereLeavesWhatIsRecordedAndAnEmptyCellClearsIt(
            ImportServers where, String kind, String full, String without, String emptied) throws IOException {
        String name = where.enrolled();
        ImportClient client = new ImportClient(where.server());
        assertTaken(client, kind, of(full, name), "accepted");

        assertTaken(client, kind, of(without, name), "unchanged");
        assertTaken(client, kind, of(full, name), "unchanged");

        assertTaken(client, kind, of(emptied, name), "accepted");
        assertTaken(client, kind, of(full, name), "accepted");
    }

    @ParameterizedTest
    @EnumSource
    void protectionIsLiftedOnlyByAWord(ImportServers where) throws IOException {
        String name = where.enrolled();
        ImportClient client = new ImportClient(where.server());
        String header = "citizen_ref;name;protected\n";
        assertTaken(client, "citizens", of(header + "B#;Åse Prøve;ja", name), "accepted");

        assertTaken(client, "citizens", of(header + "B#;Åse Prøve;", name), "unchanged");
        assertTaken(client, "citizens", of("citizen_ref;name\nB#;Åse Ny Prøve", name), "accepted");
        assertTaken(client, "citizens", of(header + "B#;Åse Ny Prøve;ja", name), "unchanged");

        assertTaken(client, "citizens", of(header + "B#;Åse Ny Prøve;nej", name), "accepted");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverACaseWasHandedOverToKeepsIt(ImportServers where) throws IOException {
        String name = where.enrolled();
        assertThat(new Script(where.server(), "teamleder")
                        .post("/api/bulk-changes", """
                                {"action":"reassign","to":"sagsbehandler","from":"%s","enrolments":["F%s"]}""".formatted(new Clock().today(), name))
                        .statusCode())
                .isEqualTo(201);

        assertTaken(
                new ImportClient(where.server()), "enrolments", of(SHORT_ENROLMENT + "\n" + CASE, name), "unchanged");
    }

    /** Of the first day: what is recorded from a later day stays, and so does all where the cell is empty. */
    @ParameterizedTest
    @EnumSource
    void aTargetGroupIsOfTheFirstDayAndAnEmptyCellLeavesIt(ImportServers where) throws IOException {
        String name = where.enrolled();
        ImportClient client = new ImportClient(where.server());
        String header = SHORT_ENROLMENT + ";target_group\n" + CASE + ";";
        assertTaken(client, "enrolments", of(header + "lab-6-2", name), "accepted");
        assertTaken(client, "enrolments", of(header + "lab-6-2", name), "unchanged");
        assertTaken(client, "enrolments", of(header, name), "unchanged");
        assertTaken(client, "enrolments", of(SHORT_ENROLMENT + "\n" + CASE, name), "unchanged");
        assertTaken(client, "enrolments", of(header + "lab-6-3", name), "accepted");

        Script lead = new Script(where.server(), "teamleder");
        assertThat(lead.json("/api/enrolments/F" + name + "/target-groups")
                        .path("targetGroups")
                        .findValuesAsText("targetGroup"))
                .containsExactly("lab-6-3", "lab-6-2");
        ImportClient.Answer refused = client.take("enrolments", of(header + "lab-6-99", name));
        assertThat(refused.state()).isEqualTo("rejected");
        assertThat(refused.body()).contains("target_group", "Vælg en målgruppe");
    }

    private static String of(String file, String name) {
        return file.replace("#", name).replace("%", "%04d".formatted(2000 + Integer.parseInt(name.substring(1))))
                + "\n";
    }

    private static void assertTaken(ImportClient client, String kind, String file, String as) throws IOException {
        ImportClient.Answer answer = client.take(kind, file);
        assertThat(answer.state()).as(answer.body()).isEqualTo("completed");
        assertThat(answer.number(as)).as("%s of %s%s", as, file, answer.body()).isEqualTo(1);
    }
}
