package dk.trinvis.committee;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Editions of an initiative in which much is recorded later, on a running server. */
@ParameterizedClass
@EnumSource
class EditionComparisonsIT {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long SEED = 20_240_301;
    private static final LocalDate LAUNCH = LocalDate.of(2024, 1, 1);
    private static final String FIRST_DAY = "2024-03-01";
    private static final String SECOND_DAY = "2024-04-15";
    private static final int CASES = 60;
    private static final int CHANGES = 500;
    private static final int ROUNDS = 2;
    private static final List<String> REASONS = List.of("education", "employment", "moved");

    private final TestServer server;
    private final Script secretary;
    private final Script lead;
    private final String initiative;
    private final Random random = new Random(SEED);
    private final Map<String, TreeMap<LocalDate, Integer>> screened = new TreeMap<>();
    private final Map<String, String> ended = new HashMap<>();
    private final Set<String> untouchable = new HashSet<>();

    EditionComparisonsIT(Demo kind) {
        server = kind.server();
        secretary = new Script(server, "sekretaer");
        lead = new Script(server, "teamleder");
        initiative = "FORSKEL-" + COUNT.incrementAndGet();
        String body = "{\"title\":\"Forskelsindsats\",\"launchDay\":\"" + LAUNCH
                + "\",\"ladder\":\"hjoerring-5\",\"team\":\"integration\"}";
        expect(200, new Script(server, "admin").put("/api/initiatives/" + initiative, "*", body));
    }

    @Test
    void afterManyLaterChangesTheFirstEditionIsTheSameByteByByteAndEachDifferenceHasItsCause() {
        begin();
        String first = published(FIRST_DAY);
        JsonNode frozen = secretary.json("/api/editions/" + first + "/files/figures.json");

        changeMuch();

        JsonNode again = secretary.json("/api/editions/" + first + "/files-again");
        assertThat(again)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.path("again"))
                        .as("seed %d, %s", SEED, file.path("name"))
                        .isEqualTo(file.path("frozen")));
        assertThat(again.findValuesAsText("frozen"))
                .containsExactlyInAnyOrderElementsOf(
                        secretary.json("/api/editions/" + first).path("files").findValuesAsText("sha256"));
        requireExplained(frozen, secretary.json("/api/editions/" + first + "/differences"));

        String second = drafted(SECOND_DAY);
        Map<String, String> previews = previews(second);
        publish(second);
        previews.forEach((audience, preview) -> assertThat(preview)
                .as(audience)
                .isEqualTo(said(secretary.get("/api/editions/" + second + "/files/" + audience + ".html"))));
        requireCompared(frozen, second);
        requireInPapers(second);
        assertThat(secretary.json("/api/editions/" + first + "/files-again"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.path("again")).isEqualTo(file.path("frozen")));
    }

    /** What stands in the previews of a draft that names what has changed. */
    private Map<String, String> previews(String draft) {
        String address = "/api/editions/" + draft;
        expect(
                200,
                secretary.put(
                        address + "/texts/summary",
                        "*",
                        "{\"text\":\"Kommet til: {{since.admitted}}, sent: {{since.late}}.\",\"forPublic\":true}"));
        expect(422, secretary.put(address + "/texts/process", "*", "{\"text\":\"{{since.gone}}\"}"));
        JsonNode account =
                secretary.json(address + "/comparison").path("happened").path("account");
        Map<String, String> previews = new TreeMap<>();
        for (String audience : List.of("internal", "closed", "public")) {
            previews.put(audience, said(secretary.get(address + "/preview.html?audience=" + audience)));
        }
        assertThat(previews.get("closed"))
                .contains(
                        "Siden sidste status",
                        "Kommet til: " + account.path("admitted").asInt() + ", sent: ");
        assertThat(previews.get("public"))
                .contains("Kommet til: et antal, sent: et antal.")
                .doesNotContain("Siden sidste status");
        return previews;
    }

    /** The sections of a paper, without what stands above them for whom it is. */
    private static String said(HttpResponse<String> paper) {
        expect(200, paper);
        return paper.body().substring(paper.body().indexOf("<section"));
    }

    /** As frozen, with what each cause makes of it, is what the status says now; for every figure. */
    private void requireExplained(JsonNode frozen, JsonNode anew) {
        JsonNode differences = anew.path("differences");
        JsonNode now = status(FIRST_DAY, differences.path("knownNow").asText());
        Map<String, Integer> then = figures(frozen);
        Map<String, Integer> explained = new TreeMap<>(then);
        differences
                .path("lines")
                .forEach(line -> line.path("causes").forEach(number -> {
                    String cohort = line.path("cohort").asText();
                    assertThat(line.path("then").asInt()).as(cohort).isEqualTo(then.getOrDefault(cohort, 0));
                    explained.merge(cohort, number.asInt(), Integer::sum);
                }));
        explained.values().removeIf(number -> number == 0);

        assertThat(explained).as("seed %d", SEED).isEqualTo(figures(now));
        assertThat(differences.path("checks"))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.path("holds").asBoolean()).isTrue());
        assertThat(differences.path("cases").properties())
                .allSatisfy(cause -> assertThat(cause.getValue().asInt())
                        .as("seed %d, %s", SEED, cause.getKey())
                        .isPositive());
        assertThat(anew.path("sentences").get(0).asText()).contains("tæller den 1. marts 2024 anderledes");
    }

    private void requireCompared(JsonNode frozen, String second) {
        JsonNode comparison = secretary.json("/api/editions/" + second + "/comparison");
        JsonNode account = comparison.path("happened").path("account");
        JsonNode now = secretary.json("/api/editions/" + second + "/files/figures.json");

        assertThat(comparison.path("previous").path("number").asInt()).isEqualTo(1);
        assertThat(comparison.path("learned").path("lines").get(4).path("then"))
                .isEqualTo(frozen.path("movement").path("active"));
        assertThat(account.path("before").asInt()
                        + account.path("admitted").asInt()
                        - account.path("ended").asInt())
                .isEqualTo(now.path("movement").path("active").asInt());
        assertThat(account.path("ended").asInt()).isPositive();
        for (String part : List.of("learned", "happened")) {
            assertThat(comparison.path(part).path("checks"))
                    .isNotEmpty()
                    .allSatisfy(check -> assertThat(check.path("holds").asBoolean())
                            .as(check.toString())
                            .isTrue());
        }
    }

    private void requireInPapers(String second) {
        String address = "/api/editions/" + second + "/files/";
        for (String audience : List.of("internal", "closed")) {
            assertThat(secretary.get(address + audience + ".html").body())
                    .contains("Siden sidste status", "Den forrige status, udgave 1, viste tal for den 1. marts 2024");
        }
        assertThat(secretary.get(address + "closed.csv").body())
                .contains("\r\nsince;edition;;1;" + SECOND_DAY, "\r\nsince step-3;step-2;cases;");
        assertThat(secretary.get(address + "public.csv").body()).doesNotContain("\r\nsince");
        assertThat(secretary.get(address + "public.html").body())
                .doesNotContain("Siden sidste status", "forrige status");
        Visitor visitor = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        assertThat(visitor.get("/committee/edition?id=" + second).body())
                .contains("/committee/edition/changes?id=" + second);
        assertThat(visitor.get("/committee/edition/changes?id=" + second).body())
                .contains("id=\"steps\"", "id=\"learned\"", "Sen registrering", "sager var aktive begge dage")
                .doesNotContain("id=\"failing\"");
        expect(403, Visitor.signedIn(server, "udvalg", "trinvis-demo").get("/committee/edition/changes?id=" + second));
    }

    @Test
    void theFirstEditionSaysThatThereIsNoneBeforeIt() {
        String id = drafted(FIRST_DAY);

        HttpResponse<String> nothing =
                secretary.put("/api/editions/" + id + "/texts/summary", "*", "{\"text\":\"{{since.admitted}}\"}");
        expect(422, nothing);
        assertThat(nothing.body()).contains("Disse tal findes ikke: {{since.admitted}}");
        expect(404, secretary.get("/api/editions/" + id + "/comparison"));
        assertThat(secretary.json("/api/editions/" + id + "/files-again")).isEmpty();
        assertThat(secretary
                        .json("/api/editions/" + id + "/differences")
                        .path("sentences")
                        .get(0)
                        .asText())
                .contains("giver de samme tal for den 1. marts 2024");
        assertThat(Visitor.signedIn(server, "sekretaer", "trinvis-demo")
                        .get("/committee/edition/changes?id=" + id)
                        .body())
                .contains("id=\"first\"");
    }

    private void begin() {
        StringBuilder citizens = new StringBuilder("citizen_ref;name\n");
        StringBuilder enrolments = new StringBuilder("enrolment_ref;citizen_ref;initiative;first_day\n");
        StringBuilder screenings = new StringBuilder("enrolment_ref;effective_on;step\n");
        for (int i = 0; i < CASES; i++) {
            String ref = initiative + "-" + i;
            citizens.append(ref + ";" + Names.unlike() + "\n");
            LocalDate first = i < CASES / 2 ? LAUNCH : LAUNCH.plusDays(random.nextInt(100));
            enrolments.append(ref + ";" + ref + ";" + initiative + ";" + first + "\n");
            int step = 1 + random.nextInt(5);
            screened.put(ref, new TreeMap<>(Map.of(first, step)));
            screenings.append(ref + ";" + first + ";" + step + "\n");
        }
        lead.take("citizens", citizens.toString());
        lead.take("enrolments", enrolments.toString());
        lead.take("screenings", screenings.toString());
        List<String> refs = List.copyOf(screened.keySet());
        for (int i = 0; i < 4; i++) {
            end(refs.get(i), "2024-02-10");
            untouchable.add(refs.get(i));
        }
    }

    /** Screenings and their corrections, ends and other ends in files; annulments and those who come back one by one. */
    private void changeMuch() {
        List<String> refs = List.copyOf(screened.keySet());
        lead.delete("/api/enrolments/" + refs.get(4), "*", "{\"reason\":\"Forkert borger\"}");
        lead.delete("/api/enrolments/" + refs.get(0), "*", "{\"reason\":\"Forkert borger\"}");
        untouchable.add(refs.get(4));
        expect(
                204,
                lead.delete("/api/enrolments/" + refs.get(1) + "/end", "*", "{\"reason\":\"Kom igen dagen efter\"}"));
        lead.take(
                "enrolments",
                "enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason\n"
                        + String.join(";", refs.get(2) + "-igen", refs.get(2), initiative, "2024-02-20", "", "\n")
                        + String.join(
                                ";", refs.get(3), refs.get(3), initiative, LAUNCH.toString(), "2024-02-10", "moved\n"));
        int changes = 5;
        for (int round = 0; round < ROUNDS; round++) {
            changes += endSome() + screenMany((CHANGES - changes) / (ROUNDS - round));
        }
        assertThat(changes).isGreaterThanOrEqualTo(CHANGES - CASES);
    }

    private int endSome() {
        StringBuilder file = new StringBuilder("enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason\n");
        int rows = 0;
        for (Map.Entry<String, TreeMap<LocalDate, Integer>> each : screened.entrySet()) {
            String ref = each.getKey();
            if (!untouchable.contains(ref) && random.nextInt(5) == 0) {
                LocalDate first = each.getValue().firstKey();
                LocalDate last = each.getValue().lastKey().plusDays(random.nextInt(30));
                String reason = REASONS.get(random.nextInt(REASONS.size()));
                ended.put(ref, last.toString());
                file.append(String.join(";", ref, ref, initiative, first.toString(), last.toString(), reason))
                        .append('\n');
                rows++;
            }
        }
        lead.take("enrolments", file.toString());
        return rows;
    }

    private int screenMany(int wanted) {
        List<String> refs = new ArrayList<>(screened.keySet());
        refs.removeAll(untouchable);
        StringBuilder file = new StringBuilder("enrolment_ref;effective_on;step\n");
        Set<String> keys = new HashSet<>();
        while (keys.size() < wanted) {
            String ref = refs.get(random.nextInt(refs.size()));
            TreeMap<LocalDate, Integer> known = screened.getOrDefault(ref, new TreeMap<>());
            LocalDate day = known.firstKey().plusDays(random.nextInt(90));
            boolean outside = ended.containsKey(ref) && day.isAfter(LocalDate.parse(ended.getOrDefault(ref, "")));
            if (!outside && keys.add(ref + day)) {
                int step = 1 + random.nextInt(5);
                known.put(day, step);
                file.append(ref + ";" + day + ";" + step + "\n");
            }
        }
        lead.take("screenings", file.toString());
        return wanted;
    }

    private void end(String ref, String last) {
        expect(
                201,
                lead.post(
                        "/api/enrolments/" + ref + "/end",
                        "{\"lastDay\":\"" + last + "\",\"endReason\":\"employment\",\"reason\":\"Fra papir\"}"));
    }

    private String drafted(String day) {
        return secretary.made("/api/editions", "{\"initiative\":\"" + initiative + "\",\"asOf\":\"" + day + "\"}");
    }

    private String published(String day) {
        String id = drafted(day);
        publish(id);
        return id;
    }

    private void publish(String id) {
        expect(204, secretary.post("/api/editions/" + id + "/freezing", "{}"));
        expect(204, lead.post("/api/editions/" + id + "/approval", ""));
        expect(204, lead.post("/api/editions/" + id + "/publication", ""));
    }

    private JsonNode status(String day, String known) {
        return secretary.json("/api/initiatives/" + initiative + "/status?asOf=" + day + "&knownAt=" + known);
    }

    /** The counts of days and steps that are not zero, by the names of their cohorts. */
    private static Map<String, Integer> figures(JsonNode status) {
        Map<String, Integer> figures = new TreeMap<>();
        for (String name : List.of("launched", "admitted", "ended", "active", "everEnrolled")) {
            figures.put(name, status.path("movement").path(name).asInt());
        }
        Map.of("steps", "step-", "outcomes", "outcome-", "otherEndReasons", "endReason-")
                .forEach((part, prefix) -> status.path(part)
                        .properties()
                        .forEach(each -> figures.put(
                                prefix + each.getKey(), each.getValue().asInt())));
        figures.put("unscreened", status.path("unscreened").asInt());
        figures.values().removeIf(number -> number == 0);
        return figures;
    }
}
