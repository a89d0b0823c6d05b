package dk.trinvis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.PostOffice;
import dk.trinvis.testing.School;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be recorded before some pages can be opened, made once on the server with the sample data. */
final class MadeForPages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ACTIVITY = Pattern.compile("/activity/show\\?id=([^\"&]+)");
    private static final int WAITING = 10;
    private static final TestServer SERVER = TestServer.derby();
    private static final Script LEAD = new Script(SERVER, "teamleder");
    private static final Script CASEWORKER = new Script(SERVER, "sagsbehandler");
    private static final Script SECRETARY = new Script(SERVER, "sekretaer");
    private static final String POOL = pool();
    private static final String SENT = sent();
    private static final String MEMBER = member();
    private static final String MEETING = meeting();
    private static final String DECIDED = decided();
    private static final Map<String, String> IDS = Map.ofEntries(
            entry("year", Integer.toString(new Clock().today().getYear())),
            entry("activity", activity()),
            entry("referral", referral()),
            entry("pool", POOL),
            entry("waits", first(LEAD.json("/api/initiatives/" + POOL + "/pool").findValuesAsText("id"))),
            entry("correction", first(CASEWORKER.json("/api/corrections").findValuesAsText("id"))),
            entry(
                    "scoring",
                    first(Script.read(LEAD.put("/api/second-scorings", "*", "")).findValuesAsText("id"))),
            entry("upload", upload()),
            entry("job", job()),
            entry(
                    "bulk",
                    LEAD.made(
                            "/api/bulk-changes",
                            "{\"action\":\"reassign\",\"to\":\"sagsbehandler\",\"enrolments\":[\"FI-0066\"]}")),
            entry("reassign", planned("reassign", "teamleder")),
            entry("track", planned("track", "spor-2")),
            entry("start", planned("activity", "small_job")),
            entry("remind", planned("remind", "")),
            entry("session", session()),
            entry("member", MEMBER),
            entry("sent", SENT),
            entry("undelivered", undelivered()),
            entry("meeting", MEETING),
            entry("planned", planned()),
            entry("item", item()),
            entry("decided", DECIDED),
            entry("wish", wish()),
            entry(
                    "plan",
                    LEAD.made(
                            "/api/initiatives/FI-2023/track-plans",
                            "{\"name\":\"Flere pladser\",\"from\":\"2199-01-01\",\"tracks\":[{\"code\":\"spor-1\","
                                    + "\"firstTargetStep\":2,\"lastTargetStep\":3}]}")),
            entry("draft", draft()),
            entry(
                    "edition",
                    first(new Script(SERVER, "udvalg")
                            .json("/api/editions?initiative=FI-2023")
                            .findValuesAsText("id"))),
            entry(
                    "second",
                    new Script(SERVER, "sekretaer")
                            .made("/api/editions", "{\"initiative\":\"FI-2023\",\"asOf\":\"2023-10-20\"}")));

    private MadeForPages() {}

    /** The address with ids in the place of what stands in braces. */
    static String filled(String address) {
        return PLACE.matcher(address).replaceAll(place -> IDS.getOrDefault(place.group(1), place.group()));
    }

    private static String activity() {
        Visitor lead = Visitor.signedIn(SERVER, "teamleder", "trinvis-demo");
        Matcher activity = ACTIVITY.matcher(lead.get("/citizen/show?ref=B-0012").body());
        assertThat(activity.find()).isTrue();
        return activity.group(1);
    }

    private static String referral() {
        new Script(SERVER, "admin").postTo("/api/initiatives/FI-2023/indicators", "*", "{\"set\":\"small-steps\"}");
        return CASEWORKER.made(
                "/api/initiatives/FI-2023/pool", "{\"citizenRef\":\"B-0005\",\"reason\":\"Vil i gang igen\"}");
    }

    /** Takes back what others would count. */
    static void takeBack() {
        assertThat(CASEWORKER
                        .put(
                                filled("/api/referrals/{referral}"),
                                "*",
                                "{\"decision\":\"withdraw\",\"reason\":\"Prøve\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    /** An initiative of its own where several wait: one had a case before, one was passed over, one has a protected identity. */
    private static String pool() {
        School school = School.on(SERVER);
        String before = school.enrolledOnly("Pulje Prøvedemo");
        LEAD.put(
                "/api/enrolments/" + before + "/end",
                "*",
                "{\"outcome\":\"other\",\"lastDay\":\"" + new Clock().today().minusDays(9) + "\"}");
        String last = "";
        for (int i = 0; i < WAITING; i++) {
            String citizen = CASEWORKER.made(
                    "/api/citizens",
                    "{\"citizenRef\":\"PULJE-" + i + "\",\"name\":\"\",\"protectedIdentity\":" + (i == 0) + "}");
            last = referred(school.initiative(), citizen);
        }
        LEAD.put("/api/referrals/" + last, "*", "{\"decision\":\"pass_over\",\"reason\":\"Prøve\"}");
        referred(
                school.initiative(),
                CASEWORKER.json("/api/enrolments/" + before).path("citizenRef").asText());
        return school.initiative();
    }

    /** A draft of an edition in which somebody has written what is warned of. */
    private static String draft() {
        String draft = SECRETARY.made(
                "/api/editions", "{\"initiative\":\"" + POOL + "\",\"asOf\":\"" + new Clock().today() + "\"}");
        SECRETARY.put(
                "/api/editions/" + draft + "/texts/summary",
                "*",
                "{\"text\":\"Der er {{active}} i gang, og 3 venter på spor to.\",\"oral\":true}");
        return draft;
    }

    private static String referred(String initiative, String citizen) {
        return CASEWORKER.made(
                "/api/initiatives/" + initiative + "/pool",
                "{\"citizenRef\":\"" + citizen + "\",\"reason\":\"Vil i gang\"}");
    }

    /** A change of all the caseworker's cases that is only looked at. */
    private static String planned(String action, String to) {
        Visitor lead = Visitor.signedIn(SERVER, "teamleder", "trinvis-demo");
        HttpResponse<String> planned = lead.post(
                "/exchange/bulk/save",
                Map.of(
                        "action",
                        action,
                        "of",
                        "sagsbehandler",
                        "to",
                        to,
                        "from",
                        new Clock().today().toString()));
        return lead.location(planned).replaceFirst(".*id=", "");
    }

    /** In a committee that has fewer vice-chairs than it should. */
    private static String member() {
        SECRETARY.put(
                "/api/committees/sideudvalg",
                "*",
                "{\"name\":\"Sideudvalget\",\"kind\":\"advisory_forum\",\"viceChairs\":2}");
        return SECRETARY.made(
                "/api/committees/sideudvalg/members",
                "{\"name\":\"Forkvinde Prøvedemo\",\"role\":\"chair\",\"nominatedBy\":\"Foreningen\",\"firstDay\":\"2022-01-01\"}");
    }

    /** An edition that everybody may read, sent to an address that there is not. */
    private static String sent() {
        SECRETARY.put("/api/committees/aabentudvalg", "*", "{\"name\":\"Åbentudvalget\",\"publicEditions\":true}");
        SECRETARY.put(
                "/api/committees/aabentudvalg/letterhead",
                "*",
                "{\"line\":\"Åben Kommune\",\"colour\":\"#7a0019\",\"altText\":\"En blå firkant\",\"logo\":"
                        + "\"iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mOQj5mJFTEMLQkA185FAaP5THkAAAAASUVORK5CYII=\"}");
        new Script(SERVER, "admin")
                .put(
                        "/api/initiatives/SIDE-SENDT",
                        "*",
                        "{\"title\":\"Sendt\",\"launchDay\":\"2023-01-01\",\"ladder\":\"hjoerring-5\","
                                + "\"team\":\"integration\",\"committee\":\"Åbentudvalget\"}");
        String id = SECRETARY.made("/api/editions", "{\"initiative\":\"SIDE-SENDT\",\"asOf\":\"2023-02-01\"}");
        SECRETARY.post("/api/editions/" + id + "/freezing", "{}");
        LEAD.post("/api/editions/" + id + "/approval", "");
        SECRETARY.post("/api/editions/" + id + "/deliveries", "{\"members\":\"ingen@example..org\"}");
        SECRETARY.post("/api/editions/" + id + "/publication", "");
        return id;
    }

    /** Its one delivery, given up. */
    private static String undelivered() {
        String address = "/api/editions/" + SENT + "/deliveries";
        PostOffice.await(() -> SECRETARY.json(address).path(0).path("open").asBoolean());
        return SECRETARY.json(address).path(0).path("id").asText();
    }

    /** One that was held before it was entered. */
    private static String meeting() {
        return SECRETARY.made(
                "/api/meetings?committee=sideudvalg",
                "{\"day\":\"2023-10-05\",\"starts\":\"08:30\",\"place\":\"Sidesalen\",\"firstNumber\":78,"
                        + "\"state\":\"held\",\"reason\":\"Ført ind bagefter\"}");
    }

    /** One to come whose agenda can be sent out. */
    private static String planned() {
        return SECRETARY.made(
                "/api/meetings?committee=sideudvalg",
                "{\"day\":\"" + new Clock().today().plusDays(60) + "\",\"starts\":\"08:30\"}");
    }

    /** With minutes that were corrected. */
    private static String decided() {
        String item = SECRETARY.made(
                "/api/meetings/" + MEETING + "/items",
                "{\"title\":\"Nøgletal\",\"journalNumber\":\"15.00.00-A00-20-19\",\"presentation\":\"Om tal\"}");
        String address = "/api/agenda-items/" + item;
        SECRETARY.post(address + "/steps", "{\"state\":\"submitted\"}");
        SECRETARY.post(address + "/steps", "{\"state\":\"on_agenda\"}");
        String absent =
                first(SECRETARY.json("/api/committees/sideudvalg/members").findValuesAsText("id"));
        SECRETARY.post(address + "/decisions", "{\"kind\":\"noted\",\"absent\":[" + absent + "]}");
        SECRETARY.post(
                address + "/decisions",
                "{\"kind\":\"adopted\",\"text\":\"Med et ønske\",\"dissent\":\"En anden mening\",\"reason\":\"Skrevet forkert\"}");
        return item;
    }

    private static String wish() {
        return SECRETARY.made(
                "/api/agenda-items/" + DECIDED + "/follow-ups",
                "{\"kind\":\"committee_wish\",\"text\":\"Mere om økonomi\",\"owner\":\"Jobcentret\",\"dueOn\":\"2023-12-01\"}");
    }

    private static String item() {
        String item = SECRETARY.made(
                "/api/meetings/" + MEETING + "/items",
                "{\"title\":\"Status\",\"journalNumber\":\"2013-10286\",\"summary\":\"En status\",\"oral\":true,"
                        + "\"recommender\":\"Direktøren\",\"recommendations\":\"at den drøftes\\nat den tages til"
                        + " efterretning\",\"subPoints\":\"Nyt\\nGammelt\",\"chain\":\"Byrådet\",\"reading\":1}");
        SECRETARY.put(
                "/api/agenda-items/" + item + "/attachments",
                "*",
                "{\"attachments\":[{\"name\":\"Høringssvar\",\"expected\":true}]}");
        SECRETARY.post("/api/agenda-items/" + item + "/steps", "{\"state\":\"submitted\"}");
        return item;
    }

    private static String session() {
        String place =
                LEAD.made("/api/locations", "{\"name\":\"Sidehuset\",\"kind\":\"own\",\"purposes\":[\"job_centre\"]}");
        return LEAD.made(
                "/api/initiatives/FI-2023/sessions",
                "{\"track\":\"spor-3\",\"location\":\"" + place + "\",\"instructor\":\"underviser\",\"day\":\""
                        + new Clock().today()
                        + "\",\"starts\":\"17:00\",\"ends\":\"18:00\",\"reason\":\"Flere hold\"}");
    }

    private static String upload() {
        Visitor lead = Visitor.signedIn(SERVER, "teamleder", "trinvis-demo");
        String file = """
                --x
                Content-Disposition: form-data; name="file"; filename="a.csv"

                citizen_ref;name
                SIDE-1;Åse Prøve
                --x--
                """.replace("\n", "\r\n");
        HttpResponse<String> checked = lead.send(HttpRequest.newBuilder(SERVER.uri("/exchange/check?kind=citizens"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("X-CSRF-Token", lead.token())
                .POST(BodyPublishers.ofString(file)));
        return lead.location(checked).replaceFirst(".*upload=", "");
    }

    /** A file that is rejected when it is taken in, so that it changes nothing. */
    private static String job() {
        HttpResponse<String> begun = Visitor.to(SERVER)
                .send(HttpRequest.newBuilder(SERVER.uri("/api/imports/enrolments"))
                        .header("Authorization", "Bearer demo-teamleder")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString("""
                                enrolment_ref;citizen_ref;initiative;first_day
                                SIDE-1;nobody;FI-2023;2023-07-01
                                """)));
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private static String first(Iterable<String> ids) {
        assertThat(ids).isNotEmpty();
        return ids.iterator().next();
    }
}
