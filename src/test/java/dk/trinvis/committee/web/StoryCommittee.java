package dk.trinvis.committee.web;

import static dk.trinvis.testing.Answers.expect;

import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.time.LocalDate;

/** A committee with an initiative, both nobody else's, made over the API for what a story is not about. */
final class StoryCommittee {

    static final String LAUNCH = "2024-01-01";
    static final String FIRST_DAY = "2024-03-01";

    private static final String PROMISES =
            "\"grants\":[{\"amountOere\":50000000,\"grantedOn\":\"2023-11-23\",\"purpose\":\"Drift\"}],\"milestones\":["
                    + "{\"kind\":\"DELIVERABLE\",\"dueOn\":\"2026-12-31\",\"deliverable\":\"En afprøvet model\"}]";
    private static final int LAUNCHED = 16;
    private static final int LATE = 20;
    private static final int TOWARD = 6;
    private static final int AWAY = 13;
    private static final int STILL = 15;

    final Script secretary = new Script(TestServer.derby(), "sekretaer");
    final Script lead = new Script(TestServer.derby(), "teamleder");
    final String name = Names.unlike();
    final String initiative = "HISTORIE-" + name;

    StoryCommittee(String template) {
        expect(
                200,
                secretary.put(
                        "/api/committees/" + name,
                        "*",
                        "{\"name\":\"" + name + "\",\"template\":\"" + template + "\"}"));
        expect(
                200,
                new Script(TestServer.derby(), "admin")
                        .put(
                                "/api/initiatives/" + initiative,
                                "*",
                                "{\"title\":\"Indsatsen " + name + "\",\"launchDay\":\"" + LAUNCH
                                        + "\",\"ladder\":\"hjoerring-5\",\"team\":\"integration\",\"committee\":\""
                                        + name + "\"," + PROMISES + "}"));
    }

    /**
     * 16 begin at the launch and 4 later; before the first day 3 get a job and 1 is repatriated, after it 2 begin an education, 7
     * move toward a job and 2 away from it.
     */
    StoryCommittee withCases() {
        StringBuilder citizens = new StringBuilder("citizen_ref;name\n");
        StringBuilder enrolments =
                new StringBuilder("enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason\n");
        StringBuilder screenings = new StringBuilder("enrolment_ref;effective_on;step\n");
        for (int i = 0; i <= LATE; i++) {
            citizens.append(ref(i)).append(';').append(Names.unlike()).append('\n');
        }
        for (int i = 0; i < LATE; i++) {
            String first = i < LAUNCHED ? LAUNCH : "2024-02-01";
            enrolments.append(enrolment(i, first, end(i)));
            screenings.append(screening(i, first, step(i)));
            if (i >= TOWARD && i < STILL) {
                screenings.append(screening(i, "2024-04-01", i < AWAY ? step(i) - 1 : step(i) + 1));
            }
        }
        lead.take("citizens", citizens.toString());
        lead.take("enrolments", enrolments.toString());
        lead.take("screenings", screenings.toString());
        return this;
    }

    /** What is learned only now of the time before the first day: somebody came, and somebody stood on another step. */
    void learnMore() {
        lead.take(
                "enrolments",
                "enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason\n"
                        + enrolment(LATE, "2024-02-20", ";"));
        lead.take("screenings", "enrolment_ref;effective_on;step\n" + screening(STILL, LAUNCH, 2));
    }

    private String ref(int i) {
        return name + "-" + i;
    }

    private static int step(int i) {
        return i % 2 == 0 ? 4 : 3;
    }

    private static String end(int i) {
        if (i < 3) {
            return "2024-02-10;employment";
        }
        return i == 3 ? "2024-02-15;repatriated" : i < TOWARD ? "2024-03-20;education" : ";";
    }

    private String enrolment(int i, String first, String end) {
        return String.join(";", ref(i), ref(i), initiative, first, end) + "\n";
    }

    private String screening(int i, String day, int step) {
        return ref(i) + ";" + day + ";" + step + "\n";
    }

    String drafted(String day) {
        return secretary.made("/api/editions", "{\"initiative\":\"" + initiative + "\",\"asOf\":\"" + day + "\"}");
    }

    void freeze(String edition) {
        expect(204, secretary.post("/api/editions/" + edition + "/freezing", "{}"));
    }

    void approve(String edition) {
        expect(204, lead.post("/api/editions/" + edition + "/approval", ""));
    }

    void publish(String edition) {
        approve(edition);
        expect(204, lead.post("/api/editions/" + edition + "/publication", ""));
    }

    String published(String day) {
        String edition = drafted(day);
        freeze(edition);
        publish(edition);
        return edition;
    }

    /** One that is planned where the year is after 2090, else one that was held; answers the id. */
    String meeting(String day) {
        String state = LocalDate.parse(day).getYear() > 2090 ? "planned" : "held";
        return secretary.made(
                "/api/meetings?committee=" + name,
                "{\"day\":\"" + day + "\",\"starts\":\"16:30\",\"state\":\"" + state
                        + "\",\"reason\":\"Ført ind bagefter\"}");
    }

    /** Its status, on the agenda of the meeting; answers the id. */
    String item(String meeting) {
        String item = secretary.made(
                "/api/meetings/" + meeting + "/items",
                "{\"title\":\"Status\",\"journalNumber\":\"15.40.00-G01-19-23\"}");
        for (String step : new String[] {"submitted", "on_agenda"}) {
            expect(204, secretary.post("/api/agenda-items/" + item + "/steps", "{\"state\":\"" + step + "\"}"));
        }
        return item;
    }
}
