package dk.trinvis.citizen.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The one search box, on both databases. */
class FindIT {

    private static final Pattern ROW = Pattern.compile("\\{[^{}]*\"happenedAt\"[^{}]*}");
    private static final Pattern HIT = Pattern.compile("/citizen/show\\?ref=[\\w-]+");

    @ParameterizedTest
    @CsvSource({
        "Hanne Ørnedemo, B-0008",
        "ørnedemo hanne, B-0008",
        "OERNE HAN, B-0008",
        "örnedemo hanne, B-0008",
        "ågård goran, B-0007",
        "goran-aagaard, B-0007",
        "prøve aagaard gor, B-0007"
    })
    void aNameIsFoundHoweverItIsSpeltAndOrdered(String typed, String ref) {
        for (Demo demo : Demo.values()) {
            assertThat(search(demo, typed)).as("%s on %s", typed, demo).contains("/citizen/show?ref=" + ref);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWordMustBeginAName(Demo demo) {
        assertThat(search(demo, "hanne prove")).contains("Ingen fundet").doesNotContain("B-0008");
        assertThat(search(demo, "anne")).contains("Ingen fundet");
        assertThat(search(demo, "% _")).contains("Ingen fundet");
    }

    @ParameterizedTest
    @CsvSource({"B-0033, B-0033", "b-0033, B-0033", "FI-0033, B-0033", "' fi-0033 ', B-0033"})
    void aReferenceOrACaseNumberLeadsStraightToTheCitizen(String typed, String ref) {
        for (Demo demo : Demo.values()) {
            assertThat(find(demo, typed)).isEqualTo("/citizen/search?q=" + encoded(typed.strip()));
            assertThat(get(demo, "/citizen/search?q=" + encoded(typed))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/citizen/show?ref=" + ref));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScriptFindsSomebodyByReferenceOrCaseNumberAndIsWrittenDown(Demo demo) {
        assertThat(get(demo, "/api/citizens?ref=B-0033").body()).contains("\"citizenRef\":\"B-0033\"");
        assertThat(get(demo, "/api/citizens?ref=fi-0033").body()).contains("\"citizenRef\":\"B-0033\"");
        assertThat(audit(demo, "?user=sagsbehandler"))
                .anySatisfy(row -> assertThat(row)
                        .contains("\"kind\":\"searched\"", "\"detail\":\"fi-0033\"", "\"resultCount\":1"));
        assertThat(get(demo, "/api/citizens?ref=nobody").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @EnumSource
    void aCprNumberLeadsStraightToTheCitizenAndStandsInNoAddress(Demo demo) {
        assertThat(find(demo, "018160-1000")).endsWith("/citizen/show?ref=B-0001");
        assertThat(find(demo, " 0181601000 ")).endsWith("/citizen/show?ref=B-0001");
    }

    @ParameterizedTest
    @EnumSource
    void twentyAreShownAndThatThereAreMore(Demo demo) {
        String few = search(demo, "de");
        assertThat(hits(few)).isBetween(10L, 19L);
        assertThat(few).contains(hits(few) + " borgere fundet.").doesNotContain("Der er flere");
        String many = search(demo, "p");
        assertThat(many).contains("20 borgere fundet. Der er flere end de 20");
        assertThat(hits(many)).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void eachSearchAndEachCitizenShownIsWrittenDown(Demo demo) {
        search(demo, "hanne ørne");

        List<String> rows = audit(demo, "?user=sagsbehandler");
        assertThat(rows.get(0)).contains("\"kind\":\"listed\"", "\"citizen\":\"B-0048\"");
        assertThat(rows.get(1)).contains("\"kind\":\"listed\"", "\"citizen\":\"B-0008\"");
        assertThat(rows.get(2)).contains("\"kind\":\"searched\"", "\"detail\":\"hanne ørne\"", "\"resultCount\":2");
    }

    @ParameterizedTest
    @EnumSource
    void oneLookAtACitizenIsOneRow(Demo demo) {
        get(demo, "/citizen/show?ref=B-0034");
        List<String> before = audit(demo, "?citizen=B-0034");
        get(demo, "/citizen/show?ref=B-0034");

        List<String> rows = audit(demo, "?citizen=B-0034");
        assertThat(rows.get(0)).contains("\"kind\":\"read\"", "\"purpose\":\"citizen page\"");
        assertThat(rows.get(1)).as("the row before it").isEqualTo(before.get(0));
    }

    private static String search(Demo demo, String words) {
        return get(demo, "/citizen/search?q=" + encoded(words)).body();
    }

    private static String find(Demo demo, String sought) {
        HttpRequest.Builder request = HttpRequest.newBuilder(demo.server().uri("/citizen/find"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("sought=" + encoded(sought)));
        return send(demo, request, "sagsbehandler")
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static long hits(String page) {
        return HIT.matcher(page).results().count();
    }

    private static List<String> audit(Demo demo, String filter) {
        HttpRequest.Builder request = HttpRequest.newBuilder(demo.server().uri("/api/audit" + filter));
        String body = send(demo, request, "admin").body();
        return ROW.matcher(body).results().map(MatchResult::group).toList();
    }

    private static HttpResponse<String> get(Demo demo, String path) {
        return send(demo, HttpRequest.newBuilder(demo.server().uri(path)), "sagsbehandler");
    }

    private static HttpResponse<String> send(Demo demo, HttpRequest.Builder request, String user) {
        return Visitor.to(demo.server()).send(request.header("Authorization", "Bearer demo-" + user));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
