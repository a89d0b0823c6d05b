package dk.trinvis.committee;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.PostOffice;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Editions on their way to the committee and to everybody, on a running server and by a real mail server. */
@ParameterizedClass
@EnumSource
class DeliveriesIT {

    private static final String PERSON = "\\b\\d{6}-?\\d{4}\\b";

    private final TestServer server;
    private final Script secretary;
    private final Script lead;
    private final Script member;
    private final String code = Names.unlike().replace(' ', '-');
    private final String address = code.toLowerCase(Locale.ROOT) + "@example.org";
    private final String edition;

    DeliveriesIT(Demo kind) {
        server = kind.server();
        secretary = new Script(server, "sekretaer");
        lead = new Script(server, "teamleder");
        member = new Script(server, "udvalg");
        expect(200, committee(false));
        String body =
                "{\"title\":\"Forsendelse\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\",\"committee\":\""
                        + code + "\",\"team\":\"integration\"}";
        expect(200, new Script(server, "admin").put("/api/initiatives/" + code, "*", body));
        edition = draft("");
    }

    @Test
    void membersAreSentAReferenceOthersThePublicPaperAndEachOnce() throws Exception {
        secretary.made(
                "/api/committees/" + code + "/members",
                "{\"name\":\"Medlem Prøvedemo\",\"email\":\"" + address.toUpperCase(Locale.ROOT)
                        + "\",\"firstDay\":\"2022-01-01\"}");
        expect(409, send(address, ""));
        approve(edition);
        assertThat(Visitor.signedIn(server, "sekretaer", "trinvis-demo")
                        .get("/committee/send?id=" + edition)
                        .body())
                .contains(address.toUpperCase(Locale.ROOT));
        expect(404, member.get("/api/editions/" + edition));

        expect(204, send(address, "presse-" + address));
        expect(204, send(address, "presse-" + address));

        MimeMessage toMember = PostOffice.shared().awaited(address);
        MimeMessage toPress = PostOffice.shared().awaited("presse-" + address);
        assertThat(toMember.getSubject()).isEqualTo("Forsendelse, udgave 1");
        assertThat(text(toMember)).contains("https://trinvis.example/committee/edition?id=" + edition);
        assertThat(((MimeMultipart) toMember.getContent()).getCount()).isEqualTo(1);
        assertThat(text(toPress)).doesNotContain("https://");
        assertThat(((MimeMultipart) toPress.getContent()).getBodyPart(1).getContentType())
                .startsWith("application/pdf");
        for (MimeMessage letter : List.of(toMember, toPress)) {
            assertThat(text(letter) + letter.getSubject())
                    .doesNotContainPattern(PERSON)
                    .doesNotContain("Prøvedemo");
        }
        awaitSent(2);
        JsonNode deliveries = secretary.json("/api/editions/" + edition + "/deliveries");
        assertThat(deliveries.findValuesAsText("name")).containsExactlyInAnyOrder("Medlem Prøvedemo", "");
        assertThat(deliveries.findValuesAsText("audience")).containsExactlyInAnyOrder("closed", "public");
        assertThat(deliveries.findValuesAsText("attempts")).containsOnly("1");
        assertThat(PostOffice.shared().letters(address)).hasSize(1);
        assertThat(secretary.json("/api/editions/" + edition).path("history").findValuesAsText("state"))
                .containsExactly("draft", "frozen", "approved", "sent");
        expect(200, member.get("/api/editions/" + edition));
        expect(200, member.get("/api/editions/" + edition + "/files/closed.pdf"));
        expect(404, member.get("/api/editions/" + edition + "/files/public.pdf"));
        expect(403, member.get("/api/editions/" + edition + "/deliveries"));
        expect(204, lead.post("/api/editions/" + edition + "/publication", ""));
        assertThat(new Script(server, "admin").get("/api/audit?kind=document").body())
                .contains("edition " + code + " 1 sent to 2")
                .doesNotContain(address);
    }

    @Test
    void whoeverSendsIsToldOfTheNextMeetingAndWarnedWhenItIsTooLateForThat() {
        String send = "/committee/send?id=" + edition;
        Visitor office = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        assertThat(office.get(send).body()).doesNotContain("Udvalgets næste møde");
        meeting(30);
        assertThat(office.get(send).body()).contains("id=\"deadline\"").doesNotContain("id=\"late\"");
        meeting(1);

        assertThat(office.get(send).body()).contains("id=\"late\"").doesNotContain("id=\"deadline\"");
        approve(edition);
        expect(204, send(address, ""));
    }

    private void meeting(int daysAhead) {
        secretary.made(
                "/api/meetings?committee=" + code,
                "{\"day\":\"" + new Clock().today().plusDays(daysAhead) + "\",\"starts\":\"08:30\"}");
    }

    @Test
    void whatTheMailServerCannotBeGivenIsDecidedByThePersonWhoSentIt() {
        approve(edition);
        expect(204, send(address, "nobody@example..org"));
        awaitState("failed");
        JsonNode failed = delivery("failed");
        String decision =
                "/api/editions/" + edition + "/deliveries/" + failed.path("id").asText() + "/decision";
        assertThat(failed.path("open").asBoolean()).isTrue();
        Visitor page = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        assertThat(page.get("/committee/edition?id=" + edition).body())
                .contains("Ikke sendt, opgivet", "Afgør, hvad der skal ske");

        expect(422, secretary.post(decision, "{}"));
        expect(404, secretary.post(decision.replace(edition, draft("")), "{\"decision\":\"arrived\"}"));
        expect(204, secretary.post(decision, "{\"decision\":\"again\"}"));
        awaitState("failed");
        HttpResponse<String> typed = page.post(
                "/committee/delivery/save",
                Map.of("id", edition, "delivery", failed.path("id").asText(), "decision", "arrived"));

        expect(303, typed);
        assertThat(secretary.json("/api/editions/" + edition + "/deliveries").findValuesAsText("decidedBy"))
                .containsExactly("sekretaer");
        expect(409, secretary.post(decision, "{\"decision\":\"again\"}"));
        assertThat(page.get("/committee/edition?id=" + edition).body()).contains("Afgjort af Søren Sekretær");
    }

    @Test
    void whoDidNotFreezeItReadsItThroughBeforeItIsApproved() {
        String review = "/api/editions/" + edition + "/review";
        expect(204, secretary.post("/api/editions/" + edition + "/freezing", "{}"));
        expect(409, secretary.post(review, "{\"note\":\"Fint\"}"));
        expect(422, lead.post(review, "{}"));
        expect(204, lead.post(review, "{\"note\":\"Husk næste gang\"}"));
        expect(404, member.get("/api/editions/" + edition));
        expect(204, lead.post("/api/editions/" + edition + "/approval", ""));

        assertThat(secretary.get("/api/editions/" + edition).body()).contains("Husk næste gang", "reviewed");
    }

    /** An attacker knows every id and every file name. */
    @Test
    void everybodyReadsThePublicPaperOfWhatIsPublishedWhereTheCommitteeSaysSoAndNothingElse() {
        String draft = draft("");
        expect(200, committee(true));
        hidden(edition);
        approve(edition);
        hidden(edition);
        expect(204, send(address, ""));
        hidden(edition);
        expect(204, lead.post("/api/editions/" + edition + "/publication", ""));

        Visitor anybody = Visitor.to(server);
        HttpResponse<String> page = anybody.get("/public/edition?id=" + edition);
        HttpResponse<String> paper = anybody.get("/public/paper?id=" + edition + "&format=html");

        expect(200, page);
        expect(200, paper);
        assertThat(page.body())
                .contains("Forsendelse, udgave 1", "/public/accessibility")
                .doesNotContain("/api/");
        assertThat(paper.body()).contains("Offentlig udgave").doesNotContain("Lukket udgave");
        expect(200, anybody.get("/public/paper?id=" + edition + "&format=pdf"));
        assertThat(page.body()).contains("&amp;format=csv", "&amp;format=xlsx");
        HttpResponse<String> figures = anybody.get("/public/paper?id=" + edition + "&format=csv");
        assertThat(figures.body()).contains("\r\nmovement;active;cases;");
        assertThat(figures.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        expect(200, anybody.get("/public/paper?id=" + edition + "&format=xlsx"));
        expect(200, anybody.get("/public/accessibility"));
        for (HttpResponse<String> answer : List.of(page, paper)) {
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        for (String other :
                List.of("closed", "internal", "figures", "public.pdf", "json", "../closed.pdf", "PDF", "")) {
            expect(404, anybody.get("/public/paper?id=" + edition + "&format=" + other));
        }
        Stream.of("closed.pdf", "internal.html", "public.pdf", "figures.json")
                .forEach(name -> expect(401, anybody.get("/api/editions/" + edition + "/files/" + name)));
        expect(303, anybody.get("/committee/edition?id=" + edition));
        hidden(draft);
        hidden("nothing");

        String correcting = draft(",\"corrects\":\"" + edition + "\",\"note\":\"Tre var talt med to gange\"");
        approve(correcting);
        expect(204, lead.post("/api/editions/" + correcting + "/publication", ""));
        assertThat(anybody.get("/public/edition?id=" + edition).body())
                .contains("er rettet af udgave 3", "/public/edition?id=" + correcting)
                .doesNotContain("to gange");
        assertThat(anybody.get("/public/edition?id=" + correcting).body()).doesNotContain("to gange");

        expect(200, committee(false));
        hidden(edition);
        hidden(correcting);
        assertThat(anybody.session()).isEmpty();
    }

    private void hidden(String id) {
        Visitor anybody = Visitor.to(server);
        expect(404, anybody.get("/public/edition?id=" + id));
        Stream.of("html", "pdf", "docx", "csv", "xlsx")
                .forEach(format -> expect(404, anybody.get("/public/paper?id=" + id + "&format=" + format)));
    }

    private HttpResponse<String> committee(boolean open) {
        return secretary.put(
                "/api/committees/" + code, "*", "{\"name\":\"" + code + "\",\"publicEditions\":" + open + "}");
    }

    private String draft(String more) {
        return secretary.made("/api/editions", "{\"initiative\":\"" + code + "\",\"asOf\":\"2024-03-01\"" + more + "}");
    }

    private void approve(String id) {
        expect(204, secretary.post("/api/editions/" + id + "/freezing", "{}"));
        expect(204, lead.post("/api/editions/" + id + "/approval", ""));
    }

    private HttpResponse<String> send(String members, String others) {
        return secretary.post(
                "/api/editions/" + edition + "/deliveries",
                "{\"members\":\"" + members + "\",\"others\":\"" + others + "\"}");
    }

    private void awaitSent(int many) {
        PostOffice.await(() -> states().filter("sent"::equals).count() == many);
    }

    private void awaitState(String state) {
        PostOffice.await(() -> states().anyMatch(state::equals));
    }

    private Stream<String> states() {
        return secretary.json("/api/editions/" + edition + "/deliveries").findValuesAsText("state").stream();
    }

    private JsonNode delivery(String state) {
        for (JsonNode each : secretary.json("/api/editions/" + edition + "/deliveries")) {
            if (each.path("state").asText().equals(state)) {
                return each;
            }
        }
        return secretary.json("/api/editions/" + edition).path("no such thing");
    }

    private static String text(MimeMessage letter) throws Exception {
        MimeMultipart texts = (MimeMultipart)
                ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
        return texts.getBodyPart(0).getContent().toString()
                + texts.getBodyPart(1).getContent();
    }
}
