package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.exchange.ImportClient.Answer;
import dk.trinvis.testing.Script;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lead of team north knows references and CPR numbers of another team's citizens, and sends files with them. */
class ImportOfAnotherTeamIT {

    private static final ImportServers WHERE = ImportServers.POSTGRES;
    private static final ImportClient LEAD = new ImportClient(WHERE.server());
    private static final ImportClient NORTH = new ImportClient(WHERE.server(), "nordleder", "da");
    private static final ImportClient ADMINISTRATOR = new ImportClient(WHERE.server(), "admin", "da");
    private static final String CITIZENS = "citizen_ref;cpr;name\n";
    private static final String ENROLMENTS = "enrolment_ref;citizen_ref;initiative;first_day;caseworker\n";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @BeforeAll
    static void addTheTeam() throws SQLException {
        WHERE.server();
        try (Connection connection = WHERE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO team VALUES (-1, 'nord', 'Team nord')");
            statement.execute("INSERT INTO app_user SELECT -1, 'nordleder', 'Nora Nordleder', role, -1, NULL, language,"
                    + " active, demo, version FROM app_user WHERE user_name = 'teamleder'");
            statement.execute("INSERT INTO api_token SELECT -1, -1,"
                    + " encode(sha256('demo-nordleder'), 'hex'), label, created_at, revoked_at"
                    + " FROM api_token WHERE user_id = (SELECT id FROM app_user WHERE user_name = 'teamleder')");
        }
    }

    /** A citizen with a CPR number and a case of the demonstration's team; answers what their references end in. */
    private static String someoneOfTheOtherTeam() throws IOException {
        String who = "T" + COUNT.incrementAndGet();
        completed(LEAD.take("citizens", CITIZENS + "B" + who + ";" + cpr(who) + ";Åse Prøve\n"));
        completed(LEAD.take("enrolments", ENROLMENTS + "F" + who + ";B" + who + ";FI-2023;2023-07-01;\n"));
        return who;
    }

    private static String cpr(String who) {
        return "01816509" + "%02d".formatted(Integer.parseInt(who.substring(1)));
    }

    private static void completed(Answer answer) {
        assertThat(answer.state()).as(answer.body()).isEqualTo("completed");
    }

    /** Both ways are refused with the same words, and nothing is written. */
    private static void refusedLike(String kind, String ofNobody, String file) throws IOException, SQLException {
        Map<String, String> before = WHERE.facts();
        Answer expected = NORTH.dryRun(kind, ofNobody);
        Answer dry = NORTH.dryRun(kind, file);
        Answer real = NORTH.take(kind, file);

        assertThat(expected.number("rejected")).as(expected.body()).isEqualTo(1);
        assertThat(errors(dry)).isEqualTo(errors(expected));
        assertThat(real.state()).as(real.body()).isEqualTo("rejected");
        assertThat(errors(real)).isEqualTo(errors(expected));
        assertThat(WHERE.facts()).isEqualTo(before);
    }

    private static String errors(Answer answer) {
        int from = answer.body().indexOf("\"errors\"");
        return answer.body().substring(from, answer.body().indexOf(']', from));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "screenings|enrolment_ref;effective_on;step|2023-07-02;4",
                "activities|enrolment_ref;type;first_day|work_placement;2023-07-03",
                "track-assignments|enrolment_ref;track;first_day|spor-3;2023-07-10"
            })
    void aCaseOfAnotherTeamIsRefusedLikeAReferenceThatDoesNotExist(String kind, String header, String row)
            throws Exception {
        String file = header + "\nF" + someoneOfTheOtherTeam() + ";" + row + "\n";

        refusedLike(kind, header + "\nnobody;" + row + "\n", file);
        completed(ADMINISTRATOR.take(kind, file));
    }

    @Test
    void anEnrolmentOfAnotherTeamsCitizenIsRefusedLikeACitizenWhoDoesNotExist() throws Exception {
        String who = someoneOfTheOtherTeam();
        String rest = ";FI-2023;2023-07-08;nordleder\n";

        String ofNobody = ENROLMENTS + "F-new;nobody" + rest;
        refusedLike("enrolments", ofNobody, ENROLMENTS + "F" + who + ";B" + who + rest);
        refusedLike("enrolments", ofNobody, ENROLMENTS + "F-new;B" + who + rest);
    }

    @Test
    void aCitizenOfAnotherTeamKeepsTheirNameAndCprNumber() throws Exception {
        String who = someoneOfTheOtherTeam();
        Answer asItIs = NORTH.dryRun("citizens", CITIZENS + "B" + who + ";" + cpr(who) + ";Åse Prøve\n");
        String file = CITIZENS + "B" + who + ";;Ib Andet\n";

        Answer answer = NORTH.take("citizens", file);

        assertThat(answer.state()).as(answer.body()).isEqualTo("rejected");
        assertThat(errors(asItIs)).as("a right guess is not confirmed").isEqualTo(errors(answer));
        completed(ADMINISTRATOR.take("citizens", file));
    }

    @Test
    void aCprNumberOfAnotherTeamsCitizenIsRefusedLikeOneOfTheOwnTeamAndTheAttemptIsLogged() throws Exception {
        String who = someoneOfTheOtherTeam();
        completed(NORTH.take("citizens", CITIZENS + "N" + who + ";0181650801;Ib Nord\n"));
        String ofOwn = CITIZENS + "M" + who + ";0181650801;Bo Nord\n";

        refusedLike("citizens", ofOwn, CITIZENS + "M" + who + ";" + cpr(who) + ";Bo Nord\n");

        assertThat(ADMINISTRATOR.get("/api/audit?user=nordleder").body())
                .contains("\"kind\":\"refused\"")
                .contains("import of other teams' citizens: 1")
                .doesNotContain(cpr(who));
    }

    @Test
    void aCitizenWithoutACaseMayBeTakenInByAnyTeam() throws Exception {
        completed(LEAD.take("citizens", CITIZENS + "B-free;;Åse Prøve\n"));

        completed(NORTH.take("citizens", CITIZENS + "B-free;;Åse Nord\n"));
        completed(NORTH.take("enrolments", ENROLMENTS + "F-free;B-free;FI-2023;2023-07-01;nordleder\n"));

        Answer late = LEAD.take("citizens", CITIZENS + "B-free;;Åse Syd\n");
        assertThat(late.state()).as("from then on they are theirs").isEqualTo("rejected");
    }

    @Test
    void anEnrolmentCannotBePlacedWithACaseworkerOfAnotherTeam() throws Exception {
        completed(NORTH.take("citizens", CITIZENS + "B-placed;;Åse Prøve\n"));
        String start = ENROLMENTS + "F-placed;B-placed;FI-2023;2023-07-01;";

        refusedLike("enrolments", start + "nobody\n", start + "sagsbehandler\n");

        assertThat(NORTH.dryRun("enrolments", start + "\n").body())
                .as("nor with the team that the initiative belongs to")
                .contains("\"column\":\"caseworker\"");
        completed(ADMINISTRATOR.take("enrolments", start + "sagsbehandler\n"));
    }

    @Test
    void whereTwoTeamsHaveCasesOfACitizenNeitherLearnsTheOthersReference() throws Exception {
        String who = someoneOfTheOtherTeam();
        completed(LEAD.take("citizens", CITIZENS + "S" + who + ";;Åse Fælles\n"));
        completed(LEAD.take(
                "enrolments",
                ENROLMENTS.replace("caseworker", "last_day;end_reason") + "FS" + who + ";S" + who
                        + ";FI-2023;2023-07-01;2023-07-31;employment\n"));
        completed(ADMINISTRATOR.take(
                "enrolments", ENROLMENTS + "FN" + who + ";S" + who + ";FI-2023;2023-09-01;nordleder\n"));
        String row = ";S" + who + ";FI-2023;2023-07-15;nordleder\n";

        refusedLike("enrolments", ENROLMENTS + "F" + who + row, ENROLMENTS + "FS" + who + row);

        Answer overlap = NORTH.dryRun("enrolments", ENROLMENTS + "FN" + who + row);
        assertThat(overlap.number("rejected")).as(overlap.body()).isEqualTo(1);
        assertThat(overlap.body()).doesNotContain("FS" + who);
    }

    @Test
    void aMergeThatCannotBeNamesNoCaseOfAnotherTeam() throws Exception {
        String who = someoneOfTheOtherTeam();
        completed(NORTH.take("citizens", CITIZENS + "M" + who + ";;Åse Nordlig\n"));
        completed(NORTH.take("enrolments", ENROLMENTS + "FM" + who + ";M" + who + ";FI-2023;2023-07-15;nordleder\n"));
        completed(ADMINISTRATOR.take(
                "enrolments",
                ENROLMENTS.replace("caseworker", "last_day;end_reason;caseworker") + "F" + who + ";B" + who
                        + ";FI-2023;2023-07-01;2023-07-31;employment;\n"));
        completed(ADMINISTRATOR.take(
                "enrolments", ENROLMENTS + "FN" + who + ";B" + who + ";FI-2023;2023-09-01;nordleder\n"));

        HttpResponse<String> answer = new Script(WHERE.server(), "nordleder")
                .post("/api/citizens/M" + who + "/merges", "{\"with\":\"B" + who + "\",\"reason\":\"Samme\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("dage fælles").doesNotContain("F" + who, "FM" + who);
    }
}
