package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.exchange.ImportClient.Answer;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.School;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions and attendance come in with files and go out in them, on both databases. Each test has a school of its own. */
@ParameterizedClass
@EnumSource
class SchoolFilesIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final String SESSIONS =
            "session_ref;initiative;track;location;day;starts;ends;content;state;reason\n";
    private static final String ATTENDANCE = "session_ref;enrolment_ref;state\n";

    private final TestServer server;
    private final ImportClient client;
    private final String ref = Names.code("S-");
    private School school;

    SchoolFilesIT(Demo demo) {
        server = demo.server();
        client = new ImportClient(server);
    }

    @BeforeEach
    void open() {
        school = School.on(server);
    }

    private String row(String id, LocalDate day, String rest) {
        return id + ";" + school.initiative() + ";hold;" + school.place() + ";" + day + ";" + rest + "\n";
    }

    private static Answer completed(Answer answer) {
        assertThat(answer.state()).as(answer.body()).isEqualTo("completed");
        return answer;
    }

    private JsonNode session(String id) {
        return school.lead().json("/api/sessions/" + id);
    }

    @Test
    void whatGoesOutComesInUnchanged() throws Exception {
        school.enrolled("Ida Ud");
        school.enrolled("Bo Ud");
        school.held(TODAY.minusDays(7), "present");
        school.held(TODAY.minusDays(6), name -> name.startsWith("Bo") ? "absent_excused" : "late");
        String cancelled = school.planned(TODAY.plusDays(5));
        school.change(cancelled, json -> json.put("content", "=1+1;\"æøå\"\r\nTag madpakke med"));
        assertThat(school.lead()
                        .delete(cancelled, "*", "{\"reason\":\"-Stedet er lukket\"}")
                        .statusCode())
                .isEqualTo(204);
        for (String format : new String[] {"csv", "xlsx"}) {
            byte[] sessions = export("sessions", format);
            byte[] attendance = export("attendance", format);
            String type = format.equals("csv") ? ImportClient.CSV : ImportClient.XLSX;

            Answer first = completed(client.take("sessions", type, sessions));
            Answer second = completed(client.take("attendance", type, attendance));

            assertThat(first.number("unchanged")).as(format).isEqualTo(3);
            assertThat(second.number("unchanged")).as(format).isEqualTo(4);
            assertThat(export("sessions", "csv"))
                    .isEqualTo(format.equals("csv") ? sessions : export("sessions", "csv"));
        }
        assertThat(new String(export("sessions", "csv"), StandardCharsets.UTF_8))
                .contains("\"'=1+1;\"\"æøå\"\"\r\nTag madpakke med\"")
                .contains(";'-Stedet er lukket;");
    }

    private byte[] export(String what, String format) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.uri("/api/initiatives/" + school.initiative() + "/" + what + "."
                                        + format + "?from=" + TODAY.minusDays(28) + "&to=" + TODAY.plusDays(28)))
                                .header("Authorization", "Bearer demo-teamleder")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void anExportOfAttendanceIsWrittenDownForEachCitizenAndOfSessionsOnce() throws Exception {
        school.enrolled("Ida Noteres");
        school.held(TODAY.minusDays(7), "present");

        export("attendance", "csv");
        export("sessions", "xlsx");

        String log = new ImportClient(server, "admin", "da")
                .get("/api/audit?kind=exported&user=teamleder")
                .body();
        assertThat(log).contains("attendance of " + school.initiative(), "sessions of " + school.initiative());
        assertThat(new Script(server, "sagsbehandler")
                        .get("/api/initiatives/" + school.initiative() + "/attendance.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSessionIsPlannedMovedAndCancelledByFilesAndThoseConcernedAreToBeTold() throws Exception {
        String enrolment = school.enrolled("Ida Flyttes");
        String planned = SESSIONS + row(ref, TODAY.plusDays(3), "09:30;11.30;Ansøgninger;;");
        completed(client.take("sessions", planned));
        assertThat(completed(client.take("sessions", planned)).number("unchanged"))
                .isEqualTo(1);
        assertThat(session(ref).path("purpose").asText())
                .as("the only one of the place")
                .isEqualTo("job_centre");

        String moved = SESSIONS + row(ref, TODAY.plusDays(4), "10:00;12:00;Ansøgninger;;Stedet var optaget");
        assertThat(client.dryRun("sessions", moved).number("accepted")).isEqualTo(1);
        assertThat(session(ref).path("sequence").asInt()).isZero();
        completed(client.take("sessions", moved));

        assertThat(session(ref).path("day").asText())
                .isEqualTo(TODAY.plusDays(4).toString());
        assertThat(session(ref).path("sequence").asInt()).isEqualTo(1);
        assertThat(school.lead().json("/api/sessions/" + ref + "/history")).hasSize(1);
        assertThat(told(enrolment)).contains("er ændret");
        completed(client.take(
                "sessions", SESSIONS + row(ref, TODAY.plusDays(4), "10:00;12:00;Ansøgninger;cancelled;Sygdom")));
        assertThat(session(ref).path("state").asText()).isEqualTo("cancelled");
        assertThat(told(enrolment)).contains("er aflyst");
        assertThat(client.dryRun("sessions", planned.replace(";;\n", ";planned;\n"))
                        .body())
                .contains("\"column\":\"state\"")
                .contains("aflyst");
    }

    @Test
    void aFileThatMovesSessionsOfTwoSchoolsTellsThePeopleOfEach() throws Exception {
        String mine = school.enrolled("Ida Her");
        School other = School.on(server);
        String theirs = other.enrolled("Bo Der");
        String both = row(ref, TODAY.plusDays(3), "09:30;11:30;Ansøgninger;;Prøve");
        String inTheOther = both.replace(ref, ref + "B")
                .replace(school.initiative(), other.initiative())
                .replace(school.place(), other.place());
        completed(client.take("sessions", SESSIONS + both + inTheOther));

        completed(client.take(
                "sessions",
                SESSIONS
                        + (both + inTheOther)
                                .replace(
                                        TODAY.plusDays(3).toString(),
                                        TODAY.plusDays(4).toString())));

        assertThat(told(mine)).containsOnlyOnce("er ændret");
        assertThat(told(theirs)).containsOnlyOnce("er ændret");
    }

    private String told(String enrolment) {
        return school.caseworker()
                .get("/api/enrolments/" + enrolment + "/session-notices")
                .body();
    }

    @Test
    void attendanceOfAFileHoldsTheSessionAndAnotherOneCorrectsIt() throws Exception {
        String enrolment = school.enrolled("Ida Mødt");
        completed(client.take("sessions", SESSIONS + row(ref, TODAY.minusDays(10), "09:30;11:30;;;")));
        String present = ATTENDANCE + ref + ";" + enrolment + ";present\n";
        completed(client.take("attendance", present));
        assertThat(session(ref).path("state").asText()).isEqualTo("held");
        assertThat(completed(client.take("attendance", present)).number("unchanged"))
                .isEqualTo(1);

        completed(client.take("attendance", present.replace("present", "absent")));
        ImportClient administrator = new ImportClient(server, "admin", "da");
        completed(administrator.take("sessions", SESSIONS + row(ref, TODAY.minusDays(9), "09:30;11:30;;held;")));

        assertThat(state()).isEqualTo("absent");
        completed(client.take("attendance", present.replace("present", "expected")));
        assertThat(state()).as("taken back").isEmpty();
    }

    private String state() {
        return school.lead()
                .json("/api/sessions/" + ref + "/attendance")
                .path("expected")
                .path(0)
                .path("state")
                .asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S;I;hold;P;31-02-2027;09:30;11:30;;;|day",
                "S;I;hold;P;2024-01-02;09:30;11:30;;;|track",
                "S;I;hold;P;2027-03-28;02:30;11:30;;;|starts",
                "S;I;hold;P;2027-03-30;11:30;09:30;;;|ends",
                "S;I;hold;P;2027-03-30;9 o'clock;11:30;;;|starts",
                "S;I;hold;nowhere;2027-03-30;09:30;11:30;;;|location",
                "S;NO-1;hold;P;2027-03-30;09:30;11:30;;;|initiative",
                "S;I;hold;P;2027-03-30;09:30;11:30;;over;|state",
                "S;I;hold;P;2096-03-30;09:30;11:30;;held;|day",
                "S;I;hold;P;2027-03-30;09:30;11:30;;cancelled;|reason",
                "S/..;I;hold;P;2027-03-30;09:30;11:30;;;|session_ref",
            })
    void aSessionThatCouldNotBePlannedIsRefusedByItsColumn(String row, String column) throws Exception {
        String file = SESSIONS
                + row.replaceFirst("^S", ref)
                        .replace(";I;", ";" + school.initiative() + ";")
                        .replace(";P;", ";" + school.place() + ";")
                + "\n";

        Answer answer = client.take("sessions", file);

        assertThat(answer.state()).as(answer.body()).isEqualTo("rejected");
        assertThat(answer.body()).contains("\"column\":\"" + column + "\"");
        assertThat(school.lead().get("/api/sessions/" + ref).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsTakenTwiceWithoutAReasonWithinAFileOrBesideWhatIsPlanned() throws Exception {
        String one = row(ref + ".1", TODAY.plusDays(6), "09:30;11:30;;;");
        String other = row(ref + ".2", TODAY.plusDays(6), "11:00;12:00;;;");

        Answer both = client.take("sessions", SESSIONS + one + other);
        assertThat(both.number("rejected")).as(both.body()).isEqualTo(1);
        assertThat(both.body()).contains("optaget");
        completed(client.take("sessions", SESSIONS + one));
        assertThat(client.take("sessions", SESSIONS + other).state()).isEqualTo("rejected");
        completed(client.take("sessions", SESSIONS + one + other.replace(";;;", ";;;To hold sammen")));
        String swapped = row(ref + ".1", TODAY.plusDays(7), "09:30;11:30;;;")
                + row(ref + ".3", TODAY.plusDays(6), "09:30;10:30;;;");
        completed(client.take("sessions", SESSIONS + swapped));
    }

    @Test
    void attendanceOfWhoeverIsNotOnTheTrackOrOfASessionToComeIsRefused() throws Exception {
        String enrolment = school.enrolledOnly("Ida Uden Spor");
        completed(client.take(
                "sessions",
                SESSIONS
                        + row(ref + ".1", TODAY.minusDays(3), "09:30;11:30;;;")
                        + row(ref + ".2", TODAY.plusDays(3), "09:30;11:30;;;")));

        Answer answer = client.take(
                "attendance",
                ATTENDANCE + ref + ".1;" + enrolment + ";present\n" + ref + ".1;nobody;present\n" + ref + ".2;"
                        + enrolment + ";present\n" + ref + ".3;" + enrolment + ";present\n");

        assertThat(answer.number("rejected")).as(answer.body()).isEqualTo(4);
        assertThat(answer.body()).contains("ikke på sporet", "ikke en sag", "er først den", "ingen undervisning");
    }

    @Test
    void anotherTeamNeitherChangesNorFindsTheSessions() throws Exception {
        TestServer shared = OtherTeam.server();
        School own = School.on(shared);
        String id = own.planned(TODAY.minusDays(3)).replaceFirst(".*/", "");
        ImportClient other = new ImportClient(shared, OtherTeam.LEAD, "da");

        Answer attendance = other.take("attendance", ATTENDANCE + id + ";FI-0070;present\n");
        Answer sessions = other.take(
                "sessions",
                SESSIONS + id + ";" + own.initiative() + ";hold;" + own.place() + ";2027-03-30;09:30;11:30;;;\n");

        assertThat(attendance.body()).contains("ingen undervisning med denne reference");
        assertThat(sessions.body()).contains("\"column\":\"initiative\"");
        assertThat(other.get("/api/initiatives/" + own.initiative() + "/sessions.csv")
                        .status())
                .isEqualTo(404);
    }
}
