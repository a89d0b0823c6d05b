package dk.trinvis.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages say of the sample data on 27 September 2023, and to whom. */
class PagesIT {

    /** Told the version, it never asks to change the protocol halfway. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String STATUS = "/figures/status?code=FI-2023&asOf=27-09-2023";
    private static final String LEAD = "teamleder";
    private static final Pattern NUMBER = Pattern.compile("<td class=\"number\">(?:<a [^>]*>)?([\\d.]+)(?:</a>)?</td>");
    private static final Pattern FIGURE = Pattern.compile("<a href=\"(/figures/cohort\\?[^\"]*)\"[^>]*>([\\d.]+)</a>");
    private static final Pattern SENTENCE = Pattern.compile("<p class=\"lead\">(.*?)</p>");
    private static final Pattern LINK = Pattern.compile("<a href=\"(/figures/cohort\\?[^\"]*)\">([\\d.]+)[^<]*</a>");
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">FI-\\d{4}</th>");
    private static final Pattern INITIATIVE = Pattern.compile(
            "<th scope=\"row\">\\s*(?:<a [^>]*>)?([^<]+).*?<td class=\"number\">([\\d.]+)</td>", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");
    private static final String CPR_OF_THE_FIRST = "0181601000";

    @ParameterizedTest
    @EnumSource
    void theStatusShowsTheNumbersOfThePaper(Demo demo) {
        String page = get(demo, LEAD, STATUS).body();

        assertThat(numbers(page, "account")).containsExactly(70, 4, 74, 11, 63);
        assertThat(numbers(page, "steps")).containsExactly(0, 8, 27, 20, 8, 0);
        assertThat(numbers(page, "outcomes")).containsExactly(5, 2, 3, 1);
        assertThat(numbers(page, "activities")).startsWith(8, 5).endsWith(63, 0);
        assertThat(numbers(page, "tracks")).containsExactly(0, 0, 0, 63);
        assertThat(numbers(page, "progress").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(63);
        assertThat(page).contains("70 + 4 − 11 = 63", "ikke beskrevet i kilden").doesNotContain("Stemmer ikke");
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfTheSentenceLeadsToItsList(Demo demo) {
        String sentence = lead(get(demo, LEAD, STATUS).body());

        assertThat(sentence.replaceAll("<[^>]*>", ""))
                .isEqualTo(
                        "Den 27-09-2023 er der 63 aktive sager (63 borgere). Ved start den 01-07-2023 var der 70 sager;"
                                + " siden er 4 kommet til, og 11 er afsluttet.");
        List<MatchResult> links = matches(LINK, sentence);
        assertThat(links).extracting(link -> number(link.group(2))).containsExactly(63, 63, 70, 4, 11);
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(length(demo, unescaped(link.group(1)))).isEqualTo(number(link.group(2))));
        assertThat(lead(get(demo, "sekretaer", STATUS).body())).doesNotContain("<a");
    }

    private static String lead(String page) {
        return matches(SENTENCE, page).get(0).group(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsTheLengthOfItsList(Demo demo) {
        Map<String, Integer> figures = new TreeMap<>();
        matches(FIGURE, get(demo, LEAD, STATUS).body())
                .forEach(figure -> figures.put(unescaped(figure.group(1)), number(figure.group(2))));
        assertThat(figures).hasSizeGreaterThan(25);

        Map<String, Integer> lengths = new TreeMap<>();
        figures.keySet().forEach(address -> lengths.put(address, length(demo, address)));

        assertThat(lengths).isEqualTo(figures);
    }

    @ParameterizedTest
    @EnumSource
    void theStartPageAndTheListSayHowManyAreActiveToday(Demo demo) {
        int year = new Clock().today().getYear();
        Map<String, Integer> active = Map.of(
                "Fokuseret integrationsindsats",
                activeToday(demo, "FI-2023"),
                "Trin for trin " + year,
                activeToday(demo, "FI-" + year));
        assertThat(active.values()).allMatch(number -> number > 20);
        assertThat(activeByName(get(demo, "sekretaer", "/").body())).containsAllEntriesOf(active);
        String list = get(demo, LEAD, "/initiative/list").body();
        assertThat(activeByName(list)).containsAllEntriesOf(active);
        assertThat(list).contains("15.40.00-G01-19-23", "01-07-2023");
    }

    @ParameterizedTest
    @EnumSource
    void aDayMayBeTypedInAnyUsualForm(Demo demo) {
        for (String typed : List.of("27.9.23", "27092023", "2023-09-27", "27/9%202023")) {
            String page = get(demo, LEAD, "/figures/status?code=FI-2023&asOf=" + typed)
                    .body();
            assertThat(page).contains("value=\"27-09-2023\"", "63 aktive sager");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoDayOrLiesAheadIsSaidAtTheField(Demo demo) {
        String page = get(demo, LEAD, "/figures/status?code=FI-2023&asOf=31-02-2023&knownAt=01-01-2199")
                .body();
        assertThat(page).contains("id=\"as-of-fault\"", "value=\"31-02-2023\"").doesNotContain("id=\"account\"");

        String ahead = get(demo, LEAD, "/figures/status?code=FI-2023&knownAt=01-01-2199")
                .body();
        assertThat(ahead).contains("id=\"known-at-fault\"", "fremtiden").doesNotContain("id=\"account\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotYetRecordedDoesNotCount(Demo demo) {
        String page = get(demo, LEAD, STATUS + "&knownAt=01-10-2023").body();

        assertThat(numbers(page, "account")).containsExactly(0, 0, 0, 0, 0);
        assertThat(page).contains("<details class=\"advanced\" open=\"open\">");
    }

    @ParameterizedTest
    @EnumSource
    void aCprNumberStandsInNoAddressAndIsShownNowhere(Demo demo) {
        HttpResponse<String> typed = get(demo, LEAD, "/citizen/search?q=" + CPR_OF_THE_FIRST);
        assertThat(typed.statusCode()).isEqualTo(302);
        assertThat(typed.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/citizen/search?refused=number"));

        HttpResponse<String> found = post(demo, "sought=018160-1000");
        assertThat(found.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/citizen/show?ref=B-0001"));
        assertThat(get(demo, LEAD, "/citizen/show?ref=B-0001").body())
                .contains("018160-••••")
                .doesNotContain(CPR_OF_THE_FIRST, "018160-1000");

        assertThat(post(demo, "sought=Amina+Pr%C3%B8ve").headers().firstValue("Location"))
                .contains("/citizen/search?q=Amina+Pr%C3%B8ve");
    }

    /** Whoever types one into the address after their session has ended is not led on with it. */
    @ParameterizedTest
    @EnumSource
    void aCprNumberIsInNoAddressThatAPageOfOursLeadsTo(Demo demo) throws IOException {
        String asked = "/citizen/search?q=" + CPR_OF_THE_FIRST;
        Visitor stranger = Visitor.to(demo.server());
        HttpResponse<String> typed = stranger.get(asked);

        assertThat(typed.statusCode()).isEqualTo(303);
        assertThat(stranger.location(typed)).isEqualTo("/login");
        stranger.get(stranger.location(typed));
        assertThat(stranger.location(stranger.signIn(LEAD, "wrong", asked))).isEqualTo("/login?refused=wrong&next=%2F");
        assertThat(stranger.location(stranger.signIn(LEAD, "trinvis-demo", asked)))
                .isEqualTo("/");
        assertThat(stranger.get(STATUS + "&q=%30" + CPR_OF_THE_FIRST.substring(1))
                        .body())
                .contains("href=\"?lang=en&amp;")
                .doesNotContain(CPR_OF_THE_FIRST);
        assertThat(Files.readAllLines(demo.server().logs().resolve("requests.log")))
                .filteredOn(line -> line.contains("=" + CPR_OF_THE_FIRST))
                .allMatch(line -> line.startsWith("GET " + asked + " "));
    }

    @ParameterizedTest
    @EnumSource
    void theCitizenPageSaysWhatNeedsDoingInTheWordsOfTheQueue(Demo demo) {
        Matcher first = Pattern.compile("(?s)/citizen/show\\?ref=([^\"]+)\".*?(Skulle være screenet senest [0-9-]+)")
                .matcher(get(demo, "sagsbehandler", "/?reason=noScreening").body());
        assertThat(first.find()).isTrue();

        String page = get(demo, "sagsbehandler", "/citizen/show?ref=" + first.group(1))
                .body();

        assertThat(page).contains("Det skal gøres", first.group(2), "href=\"/enrolment/screen?ref=");
    }

    @ParameterizedTest
    @EnumSource
    void aCitizenIsShownWithStepsActivitiesAndTracks(Demo demo) {
        String page = get(demo, "sagsbehandler", "/citizen/show?ref=B-0025").body();

        assertThat(page).contains("FI-0025", "09-10-2023", "Spor 2", "sundhedstilbud", "Samtale ved start", "<svg");
        assertThat(page).containsPattern("Trin [1-5] siden").contains("Sanne Sagsbehandler");
    }

    @ParameterizedTest
    @EnumSource
    void aConsultantSeesNeitherReasonsNorWhatTellsOfHealth(Demo demo) {
        assertThat(get(demo, "konsulent", "/citizen/show?ref=B-0025").body())
                .contains("FI-0025", "09-10-2023")
                .doesNotContain("sundhedstilbud", "Samtale ved start", "Begrundelse");
    }

    @ParameterizedTest
    @EnumSource
    void aProtectedNameIsShownAndFoundNowhere(Demo demo) {
        assertThat(get(demo, "konsulent", "/citizen/show?ref=B-0021").body())
                .contains("Beskyttet identitet")
                .doesNotContain("Amina");
        assertThat(get(demo, LEAD, "/citizen/search?q=Amina").body()).doesNotContain("B-0021");
        assertThat(get(demo, LEAD, "/figures/cohort?code=FI-2023&asOf=27-09-2023&cohort=active")
                        .body())
                .contains("B-0021, navnet er beskyttet");
    }

    @ParameterizedTest
    @EnumSource
    void aSecretarySeesFiguresButNoWayIntoThem(Demo demo) {
        assertThat(get(demo, "sekretaer", STATUS).body())
                .contains("63 aktive sager", "/api/initiatives/FI-2023/status.pdf?asOf=2023-09-27")
                .doesNotContain("/figures/cohort", "/citizen/");
        assertThat(get(demo, "sekretaer", "/jobschool/location-use").body())
                .doesNotContain("href=\"/jobschool/locations\"");
        assertThat(get(demo, "sekretaer", "/citizen/show?ref=B-0001").statusCode())
                .isEqualTo(403);
        assertThat(get(demo, "sekretaer", "/citizen/search?q=am").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void noPageHasScriptsOrStylesInIt(Demo demo) {
        for (String path : List.of("/", STATUS, "/citizen/show?ref=B-0025", "/citizen/search?q=am")) {
            assertThat(get(demo, LEAD, path).body())
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContain(" style=", "<style", "jakarta.faces.ViewState");
        }
    }

    private static int length(Demo demo, String address) {
        int length = 0;
        String next = address;
        while (!next.isEmpty()) {
            String page = get(demo, LEAD, next).body();
            length += matches(ROW, page).size();
            next = matches(NEXT, page).stream()
                    .map(match -> unescaped(match.group(1)))
                    .findFirst()
                    .orElse("");
        }
        return length;
    }

    private static List<Integer> numbers(String page, String table) {
        int from = page.indexOf("<table", page.lastIndexOf("<table", page.indexOf("id=\"" + table + "\"")));
        return matches(NUMBER, page.substring(from, page.indexOf("</table>", from))).stream()
                .map(match -> number(match.group(1)))
                .toList();
    }

    private static int activeToday(Demo demo, String code) {
        return new Script(demo.server(), LEAD)
                .json("/api/initiatives/" + code + "/status")
                .path("movement")
                .path("active")
                .asInt();
    }

    private static Map<String, Integer> activeByName(String page) {
        Map<String, Integer> active = new TreeMap<>();
        matches(INITIATIVE, page).forEach(row -> active.put(row.group(1).strip(), number(row.group(2))));
        return active;
    }

    private static int number(String shown) {
        return Integer.parseInt(shown.replace(".", ""));
    }

    private static List<MatchResult> matches(Pattern pattern, String page) {
        return pattern.matcher(page).results().toList();
    }

    private static String unescaped(String address) {
        return address.replace("&amp;", "&");
    }

    private static HttpResponse<String> get(Demo demo, String user, String path) {
        return send(HttpRequest.newBuilder(demo.server().uri(path)), user);
    }

    private static HttpResponse<String> post(Demo demo, String body) {
        return send(
                HttpRequest.newBuilder(demo.server().uri("/citizen/find"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                LEAD);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String user) {
        try {
            return HTTP.send(
                    request.header("Authorization", "Bearer demo-" + user)
                            .timeout(Duration.ofMinutes(1))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
