package dk.trinvis.committee;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What committees put on top of their papers, on a running server. */
@ParameterizedClass
@EnumSource
class LetterheadsIT {

    private static final Pattern LOGO = Pattern.compile("/public/letterhead\\?logo=[0-9a-f]{64}");
    private static final String RED = LetterheadSamples.base64(LetterheadSamples.logo());

    private final TestServer server;
    private final Script secretary;
    private final String code = Names.unlike();
    private final String address = "/api/committees/" + code + "/letterhead";

    LetterheadsIT(Demo kind) {
        server = kind.server();
        secretary = new Script(server, "sekretaer");
        committee(code);
    }

    private void committee(String committee) {
        expect(
                200,
                secretary.put(
                        "/api/committees/" + committee,
                        "*",
                        "{\"name\":\"" + committee + "\",\"publicEditions\":true}"));
    }

    @Test
    void aFrozenEditionKeepsTheLetterheadThatItWasFrozenWith() {
        put("Gammel Kommune", "#1f5c99", RED);
        String id = frozen();
        String old = secretary.get("/api/editions/" + id + "/files/closed.html").body();

        put("Ny Kommune", "#7a0019", LetterheadSamples.base64(LetterheadSamples.logo(50, 50, Color.BLUE)));

        String later =
                secretary.get("/api/initiatives/BREV-" + code + "/status.html").body();
        assertThat(old).contains("Gammel Kommune", "colour=1f5c99");
        assertThat(later).contains("Ny Kommune", "colour=7a0019").doesNotContain("Gammel Kommune", logo(old));
        assertThat(secretary.get("/api/editions/" + id + "/files/closed.html").body())
                .isEqualTo(old);
        assertThat(secretary.json("/api/editions/" + id + "/files-again"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.path("again"))
                        .as(file.path("name").asText())
                        .isEqualTo(file.path("frozen")));
        new Script(server, "teamleder").post("/api/editions/" + id + "/approval", "");
        expect(204, secretary.post("/api/editions/" + id + "/publication", ""));
        assertThat(Visitor.to(server).get("/public/edition?id=" + id).body())
                .contains("Gammel Kommune", logo(old), "alt=\"En skive\"");
    }

    /** Initiatives name it; the committee says how its papers look. */
    private String frozen() {
        String body = "{\"title\":\"Brevindsats\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                + "\"team\":\"integration\",\"committee\":\"" + code + "\"}";
        expect(200, new Script(server, "admin").put("/api/initiatives/BREV-" + code, "*", body));
        String id = secretary.made("/api/editions", "{\"initiative\":\"BREV-" + code + "\",\"asOf\":\"2024-03-01\"}");
        expect(204, secretary.post("/api/editions/" + id + "/freezing", "{}"));
        return id;
    }

    @Test
    void agendasCarryItAndOtherCommitteesDoNot() {
        String other = Names.unlike();
        committee(other);
        put("Dagsordenkommunen", "", "");

        assertThat(agenda(code)).contains("<div class=\"letterhead\">\n<p>Dagsordenkommunen</p>\n</div>");
        assertThat(agenda(other)).doesNotContain("letterhead");
    }

    private String agenda(String of) {
        String meeting = secretary.made(
                "/api/meetings?committee=" + of,
                "{\"day\":\"" + new Clock().today().plusDays(30) + "\",\"starts\":\"08:30\",\"state\":\"planned\"}");
        return secretary
                .get("/api/meetings/" + meeting + "/agenda.html?audience=closed")
                .body();
    }

    @Test
    void everybodySeesTheLogoOfAPaperAsAPictureAndNothingElse() throws Exception {
        put("", "#1f5c99", LetterheadSamples.base64(LetterheadSamples.page()));
        frozen();
        String paper =
                secretary.get("/api/initiatives/BREV-" + code + "/status.html").body();

        HttpResponse<String> logo = Visitor.to(server).get(logo(paper));
        HttpResponse<String> style = Visitor.to(server).get("/public/letterhead?colour=1f5c99");

        assertThat(header(logo, "Content-Type")).isEqualTo("image/png");
        assertThat(header(logo, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(logo, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(logo, "Cache-Control")).contains("immutable");
        assertThat(logo.body()).doesNotContain("script");
        assertThat(header(style, "Content-Type")).startsWith("text/css");
        assertThat(style.body()).contains("color: #1f5c99;");
        expect(404, Visitor.to(server).get("/public/letterhead?colour=red%7D*%7B"));
        expect(404, Visitor.to(server).get("/public/letterhead"));
        expect(404, Visitor.to(server).get("/public/letterhead?logo="));
        byte[] stored =
                Base64.getDecoder().decode(secretary.json(address).path("logo").asText());
        assertThat(ImageIO.read(new ByteArrayInputStream(stored)).getWidth()).isEqualTo(300);
    }

    @Test
    void whoeverMayNotIsRefusedAndSoIsWhoeverComesSecond() {
        String version = secretary.version(address);
        String body = body("Første", "", "");

        expect(428, secretary.put(address, body));
        expect(200, secretary.put(address, version, body));
        expect(409, secretary.put(address, version, body("Anden", "", "")));
        for (String who : new String[] {"udvalg", "sagsbehandler", "admin", "konsulent"}) {
            expect(403, new Script(server, who).put(address, "*", body("Kup", "", "")));
        }
        assertThat(secretary.json(address).path("line").asText()).isEqualTo("Første");
        String same = secretary.version(address);
        expect(200, secretary.put(address, "*", secretary.get(address).body()));
        assertThat(secretary.version(address)).isEqualTo(same);
        expect(404, secretary.put("/api/committees/findes-ikke/letterhead", "*", body));
    }

    @Test
    void whatIsNoLogoOrCannotBeReadOnWhiteIsRefusedAndNothingChanges() {
        String before = secretary.version(address);

        refuse(body("", "#ffcc00", ""), "colour", "1,51:1");
        refuse(body("", "", LetterheadSamples.base64(LetterheadSamples.claiming(60_000, 60_000))), "logo", "pixel");
        refuse(body("", "", LetterheadSamples.base64("<script>".getBytes(StandardCharsets.UTF_8))), "logo", "PNG");
        refuse(body("", "", LetterheadSamples.base64(new byte[90_000])), "logo", "80 kB");
        refuse("{\"logo\":\"" + RED + "\"}", "altText", "");
        expect(413, secretary.put(address, "*", body("", "", LetterheadSamples.base64(new byte[200_000]))));

        assertThat(secretary.version(address)).isEqualTo(before);
    }

    private void refuse(String body, String field, String said) {
        HttpResponse<String> answer = secretary.put(address, "*", body);
        expect(422, answer);
        assertThat(answer.body()).contains("\"" + field + "\"", said);
    }

    @Test
    void theFormTakesAFileAndKeepsTheLogoWhereNoneIsChosen() {
        Visitor visitor = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        String page = "/committee/letterhead?code=" + code;
        visitor.get(page);

        HttpResponse<String> wrong = send(
                visitor, "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), Map.of("line", "Skrevet"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("ikke et PNG-billede", "value=\"Skrevet\"")
                .doesNotContain("<script>alert");
        expect(303, send(visitor, LetterheadSamples.logo(), Map.of("altText", "En skive")));
        String shown = visitor.get(page).body();
        expect(303, send(visitor, new byte[0], Map.of("altText", "En rød skive", "colour", "#1f5c99")));
        String recoloured = visitor.get(page).body();
        expect(303, send(visitor, new byte[0], Map.of("withoutLogo", "true")));

        assertThat(logo(recoloured)).isEqualTo(logo(shown));
        assertThat(recoloured).contains("alt=\"En rød skive\"", "value=\"#1f5c99\"");
        assertThat(visitor.get(page).body()).doesNotContain("shown-logo");
    }

    /** As a browser sends a form with a file. */
    private HttpResponse<String> send(Visitor visitor, byte[] file, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> field(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        field(body, "name=\"code\"", code.getBytes(StandardCharsets.UTF_8));
        field(body, "name=\"csrf\"", visitor.token().getBytes(StandardCharsets.UTF_8));
        field(body, "name=\"logo\"; filename=\"logo.png\"", file);
        body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return visitor.send(HttpRequest.newBuilder(server.uri("/committee/letterhead/save"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void field(ByteArrayOutputStream body, String named, byte[] value) {
        body.writeBytes(
                ("--x\r\nContent-Disposition: form-data; " + named + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void put(String line, String colour, String logo) {
        expect(200, secretary.put(address, "*", body(line, colour, logo)));
    }

    private static String body(String line, String colour, String logo) {
        return "{\"line\":\"" + line + "\",\"colour\":\"" + colour + "\",\"logo\":\"" + logo
                + "\",\"altText\":\"En skive\"}";
    }

    private static String logo(String page) {
        Matcher found = LOGO.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
