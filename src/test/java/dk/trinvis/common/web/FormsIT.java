package dk.trinvis.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.HttpCookie;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every form, shown on the one that screens a citizen: sent twice, at the same time, too late, or forged. */
class FormsIT {

    private static final String PASSWORD = "trinvis-demo";
    private static final String SAVE = "/enrolment/screen/save";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final TestServer server = TestServer.derby();
    private final Visitor caseworker = signedIn("sagsbehandler");

    @Test
    void aFormSentTwiceIsSavedOnce() {
        String form = form("FI-0050");
        Map<String, String> fields = typed(caseworker.get(form), "3", "Samtale om praktik");

        HttpResponse<String> first = caseworker.post(SAVE, fields);
        HttpResponse<String> second = caseworker.post(SAVE, fields);

        assertThat(caseworker.location(first)).startsWith("/citizen/show?ref=");
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(caseworker.location(second)).isEqualTo(caseworker.location(first));
        assertThat(caseworker.get(caseworker.location(first)).body()).containsOnlyOnce("Samtale om praktik");
    }

    @Test
    void thePageAfterASavedFormSaysOnceWhatWasSaved() {
        Map<String, String> fields = typed(caseworker.get(form("FI-0029")), "3", "Den første");
        HttpResponse<String> answer = caseworker.post(SAVE, fields);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("trinvis-saved=")
                        .contains("HttpOnly", "Expires=")
                        .containsPattern("(?i)samesite=lax"));
        assertThat(caseworker.get(caseworker.location(answer)).body())
                .containsPattern("role=\"status\">.*Screeningen er gemt\\.");
        assertThat(caseworker.get(caseworker.location(answer)).body()).doesNotContain("Screeningen er gemt.");

        fields = typed(caseworker.get(form("FI-0029") + "&lang=en"), "3", "Den anden");
        fields.put("effectiveOn", "04-03-2025");
        answer = caseworker.post(SAVE, fields);
        assertThat(caseworker.get(caseworker.location(answer)).body()).contains("The screening is saved.");
    }

    @Test
    void aFormSentTwiceAtTheSameMomentIsSavedOnce() {
        Map<String, String> fields = typed(caseworker.get(form("FI-0057")), "3", "To klik på én gang");

        List<HttpResponse<String>> answers = Stream.of(1, 2)
                .map(click -> CompletableFuture.supplyAsync(() -> caseworker.post(SAVE, fields)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(303, 303);
        assertThat(caseworker.get(caseworker.location(answers.get(0))).body()).containsOnlyOnce("To klik på én gang");
    }

    @Test
    void theSameFormWithOtherContentIsNotTakenForTheFirst() {
        String form = form("FI-0051");
        Map<String, String> fields = typed(caseworker.get(form), "3", "Den første");
        caseworker.post(SAVE, fields);
        fields.put("reason", "Den anden");

        HttpResponse<String> answer = caseworker.post(SAVE, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det er sendt før med et andet indhold", ">Den anden</textarea>");
    }

    @Test
    void whatIsWrongStandsAtTheTopAndBesideItsFieldAndWhatWasTypedStays() {
        Map<String, String> fields = typed(caseworker.get(form("FI-0052")), "", "Borgeren vil \"selv\" <søge>");
        fields.put("effectiveOn", "32-13-2023");

        HttpResponse<String> answer = caseworker.post(SAVE, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\"", "<a href=\"#effectiveOn\">Skriv dagen som dag-måned-år")
                .contains("id=\"effectiveOn-error\"", "value=\"32-13-2023\"")
                .contains(">Borgeren vil &quot;selv&quot; &lt;søge&gt;</textarea>");
    }

    @Test
    void whoComesSecondIsToldWhoAndWhenAndMaySaveAfterSeeingIt() {
        Visitor lead = signedIn("teamleder");
        String form = form("FI-0053");
        Map<String, String> mine = typed(caseworker.get(form), "4", "Sagsbehandlerens begrundelse");
        mine.put("effectiveOn", "01-03-2025");
        Map<String, String> theirs = typed(lead.get(form), "1", "Lederens begrundelse");
        theirs.put("effectiveOn", "02-03-2025");
        assertThat(lead.post(SAVE, theirs).statusCode()).isEqualTo(303);

        HttpResponse<String> refused = caseworker.post(SAVE, mine);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("har ændret det imens, den ")
                .contains(">Sagsbehandlerens begrundelse</textarea>")
                .contains("Nuværende trin siden 02-03-2025");
        mine.putAll(hidden(refused));
        assertThat(caseworker.post(SAVE, mine).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormSentAfterTheSessionEndedIsShownAgainToWhoeverTypedItAndToNobodyElse() {
        String form = form("FI-0054");
        Map<String, String> fields = typed(caseworker.get(form), "2", "Skrevet før frokost");
        Visitor signedOut = Visitor.to(server);

        HttpResponse<String> answer = signedOut.post(SAVE, fields);

        String login = signedOut.location(answer);
        assertThat(login).startsWith("/login?next=");
        assertThat(URLDecoder.decode(login.substring("/login?next=".length()), StandardCharsets.UTF_8))
                .isEqualTo(form);
        assertThat(signedIn("teamleder").get(form).body()).doesNotContain("Skrevet før frokost");
        HttpResponse<String> draft = signedIn("sagsbehandler").get(form);
        assertThat(draft.body()).contains(">Skrevet før frokost</textarea>", "Smid kladden væk");
        fields.putAll(hidden(draft));
        assertThat(caseworker.post(SAVE, fields).statusCode()).isEqualTo(303);
        assertThat(caseworker.get(form).body()).doesNotContain("Smid kladden væk");
    }

    @Test
    void aLongFormOfASessionThatHasRunOutIsKeptWhole() {
        String form = form("FI-0059");
        Visitor writer = signedIn("sagsbehandler");
        String words = "Æ".repeat(900);
        Map<String, String> fields = typed(writer.get(form), "2", words);
        for (int point = 0; point < 50; point++) {
            fields.put("remark-" + point, words);
        }
        runOut(writer);

        HttpResponse<String> answer = writer.post(SAVE, fields);

        assertThat(writer.location(answer)).startsWith("/login?next=");
        HttpResponse<String> draft = signedIn("sagsbehandler").get(form);
        assertThat(draft.body()).contains(">" + words + "</textarea>", "Smid kladden væk");
    }

    /** The server has no such session any more, as after a time-out; the browser still shows its cookie. */
    private void runOut(Visitor writer) {
        HttpCookie cookie = writer.session().orElseThrow();
        writer.post("/sign-out", Map.of());
        writer.show(cookie);
    }

    @Test
    void aFormOfAnEarlierSessionIsShownAgainInTheNewOne() {
        String form = form("FI-0055");
        Map<String, String> fields = typed(caseworker.get(form), "2", "Skrevet i den gamle session");
        Visitor again = signedIn("sagsbehandler");
        again.forgetToken();

        assertThat(again.location(again.post(SAVE, fields))).isEqualTo(form);

        HttpResponse<String> draft = again.get(form);
        assertThat(draft.body()).contains("Skrevet i den gamle session");
        assertThat(again.location(again.post(
                        "/draft/discard", Map.of("ticket", hidden(draft).get("ticket")))))
                .isEqualTo(form);
        assertThat(again.get(form).body()).doesNotContain("Skrevet i den gamle session");
    }

    @Test
    void aForgedTicketOrAnotherSitesFormKeepsNothing() {
        String form = form("FI-0056");
        Map<String, String> fields = typed(caseworker.get(form), "2", "Ikke skrevet her");
        Visitor signedOut = Visitor.to(server);

        assertThat(signedOut.location(
                        signedOut.send(signedOut.form(SAVE, fields).header("Origin", "https://example.org"))))
                .isEqualTo("/login");
        fields.merge("ticket", "A", String::concat);
        assertThat(signedOut.location(signedOut.post(SAVE, fields))).isEqualTo("/login");

        assertThat(caseworker.get(form).body()).doesNotContain("Ikke skrevet her");
    }

    private Visitor signedIn(String userName) {
        return Visitor.signedIn(server, userName, PASSWORD);
    }

    private static String form(String enrolmentRef) {
        return "/enrolment/screen?ref=" + enrolmentRef;
    }

    private static Map<String, String> typed(HttpResponse<String> page, String step, String reason) {
        Map<String, String> fields = hidden(page);
        fields.put("step", step);
        fields.put("reason", reason);
        fields.put("effectiveOn", "03-03-2025");
        return fields;
    }

    /** What the form carries; the visitor adds the session's token. */
    private static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher each = HIDDEN.matcher(page.body());
        while (each.find()) {
            fields.put(each.group(1), each.group(2));
        }
        fields.remove("csrf");
        return fields;
    }
}
