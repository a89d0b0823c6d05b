package dk.trinvis.committee.web;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.Actions;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.TestBrowser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member of a committee does (D.4), on a phone; each test is one story, with what it is measured by. */
class CommitteeMembersReadingInBrowserIT {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int MOST_OF_A_KIND = 5;
    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String ANSWERED = "Mere om økonomi og effekt";
    private static final String OPEN = "En sammenligning med naboerne";

    private static final StoryCommittee COMMITTEE = new StoryCommittee("vejle-udvalg");

    private static BrowserContext window;
    private static Page page;

    /** The committee has had two editions; between them it wished for something, which the second answers, and again after it. */
    @BeforeAll
    static void signIn() {
        COMMITTEE.withCases();
        rank();
        COMMITTEE.published(StoryCommittee.FIRST_DAY);
        String item = COMMITTEE.item(COMMITTEE.meeting("2024-03-21"));
        expect(204, COMMITTEE.secretary.post("/api/agenda-items/" + item + "/decisions", "{\"kind\":\"noted\"}"));
        String wish = wish(item, ANSWERED);
        String second = COMMITTEE.drafted("2025-12-31");
        expect(
                200,
                COMMITTEE.secretary.put(
                        "/api/agenda-follow-ups/" + wish,
                        "*",
                        "{\"state\":\"answered\",\"answer\":\"Det står under økonomi og mål\",\"edition\":\"" + second
                                + "\"}"));
        COMMITTEE.freeze(second);
        COMMITTEE.publish(second);
        wish(item, OPEN);
        window = TestBrowser.window("da");
        page = DemoSite.signedIn(window, "udvalg");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    }

    private static void rank() {
        String target = "/api/initiatives/" + COMMITTEE.initiative + "/targets/rank";
        expect(
                200,
                COMMITTEE.secretary.put(
                        target,
                        "*",
                        "{\"name\":\"Placering på listen\",\"unit\":\"placering\",\"countsPeople\":false,"
                                + "\"comparator\":\"at_most\",\"aim\":20,\"dueOn\":\"2027-12-31\",\"path\":["
                                + "{\"year\":2024,\"aim\":35},{\"year\":2025,\"aim\":30},{\"year\":2026,\"aim\":25}]}"));
        for (String measured : List.of("34,\"publishedOn\":\"2024-10-15\"", "32,\"publishedOn\":\"2025-10-15\"")) {
            expect(
                    201,
                    COMMITTEE.secretary.post(
                            target + "/observations", "{\"publication\":\"listen\",\"value\":" + measured + "}"));
        }
    }

    private static String wish(String item, String text) {
        return COMMITTEE.secretary.made(
                "/api/agenda-items/" + item + "/follow-ups",
                "{\"kind\":\"committee_wish\",\"text\":\"" + text
                        + "\",\"owner\":\"Jobcentret\",\"dueOn\":\"2199-05-01\",\"initiative\":\""
                        + COMMITTEE.initiative + "\"}");
    }

    @AfterAll
    static void signOut() {
        window.close();
    }

    @BeforeEach
    void start() {
        page.navigate(DemoSite.address("/"));
    }

    /** D.4 story 1. */
    @Test
    void onePageTellsHowManyCameAndWentAndToWhatWhetherItMovesWhatItCostsAndWhatIsNext() {
        follow("#edition-" + COMMITTEE.initiative + "-2 a");
        assertThat(page.textContent("#account"))
                .isEqualTo("Pr. 31-12-2025 er 14 sager aktive (14 borgere): 16 ved lanceringen 01-01-2024 + 4 kommet"
                        + " til siden − 6 afsluttede = 14.");
        assertThat(page.locator("#brief dt").allTextContents())
                .containsExactly("Hvordan endte det?", "Rykker det sig?", "Hvad koster det?", "Hvad er det næste?");
        assertThat(page.locator("#brief dd").allTextContents())
                .satisfiesExactly(
                        ended -> assertThat(ended)
                                .contains("de 6 afsluttede", "2 er kommet i uddannelse", "3 er kommet i job")
                                .endsWith("1 er repatrieret."),
                        moving -> assertThat(moving).contains("7 er rykket tættere på job", "2 er rykket længere fra"),
                        cost -> assertThat(cost).contains("bevilget 500.000", "Forbruget er ikke registreret."),
                        next -> assertThat(next).isEqualTo("31. december 2026: En afprøvet model"));
        assertThat(page.locator("#files > div").count()).isEqualTo(5);
        requireFitting();
    }

    /** D.4 story 2. */
    @Test
    void whoMovedIsTableAndWordsWithThoseWhoMovedAwayToo() {
        paper();
        assertThat(page.textContent(".paper"))
                .contains(
                        "14 sager var aktive begge dage: 7 er rykket tættere på job, 2 er rykket længere fra job og 5")
                .doesNotContainPattern("[←-⇿▲▼]");
        Locator matrix = table("Fra trin den 1. marts 2024 til trin den 31. december 2025");
        List<String> places = matrix.locator("thead th").allTextContents();
        List<String> fromThree = cells(matrix, "Trin 3");
        Map<String, String> expected =
                Map.of("Trin 2", "3", "Trin 3", "3", "Trin 4", "1", "Afsluttet", "1", "I alt", "8");
        expected.forEach((place, cases) ->
                assertThat(fromThree.get(places.indexOf(place) - 1)).as(place).isEqualTo(cases));
    }

    /** D.4 story 3. */
    @Test
    void theMunicipalityIsComparedOverTwoYearsOnFourThemesWithTheSourceNamed() {
        follow(".site-navigation a[href='/committee/overview']");
        page.navigate(DemoSite.address("/committee/overview?set=albertslund&month=2022-12"));
        assertThat(page.locator("main section[aria-labelledby] > h2").count()).isEqualTo(4);
        List<Locator> sheets = page.locator("main section table").all();
        assertThat(sheets).hasSizeGreaterThanOrEqualTo(4);
        for (Locator sheet : sheets) {
            List<String> months = sheet.locator("tbody th").allTextContents();
            assertThat(months).hasSize(24);
            assertThat(sheet.locator("tbody td").allTextContents())
                    .hasSize(24 * (sheet.locator("thead th").count() - 1))
                    .noneMatch(String::isBlank);
        }
        assertThat(page.textContent("main")).contains("Kilde", "Lokalområdet er Brøndby, Glostrup");
        requireFitting();
    }

    /** D.4 story 4. */
    @Test
    void thePathIsFollowedFromYearToYearWithTheRankThatCountsAndItsPublication() {
        paper();
        assertThat(page.textContent(".paper")).contains("Placering på listen: målt 32, målet er højst 20", "(bagud");
        Locator path = table("Placering på listen");
        assertThat(path.locator("tbody th").allTextContents())
                .containsExactly("31. december 2024", "31. december 2025", "31. december 2026", "31. december 2027");
        assertThat(path.locator("tbody td:nth-of-type(1)").allTextContents())
                .extracting(aim -> aim.replaceAll("\\D", ""))
                .containsExactly("35", "30", "25", "20");
        assertThat(cells(path, "31. december 2024"))
                .endsWith("nået", "34, listen, offentliggjort den 15. oktober 2024");
        assertThat(cells(path, "31. december 2025"))
                .endsWith("ikke nået", "32, listen, offentliggjort den 15. oktober 2025");
    }

    /** D.4 story 5. */
    @Test
    void aWishIsFollowedUpWithItsStatusAndItsAnswer() {
        follow("main a[href='/committee/follow-ups']");
        String mine = "#follow-ups li:has(a[href='" + asked() + "'])";
        assertThat(page.textContent(mine + ":has-text('" + OPEN + "')"))
                .contains("Ønske til næste udgave: Jobcentret, senest 01-05-2199", "Åben");
        String answered = mine + ":has-text('" + ANSWERED + "')";
        assertThat(page.textContent(answered)).contains("Besvaret", "Det står under økonomi og mål");
        requireFitting();
        follow(answered + " a[href^='/committee/edition?']");
        assertThat(page.textContent("h1")).isEqualTo("Indsatsen " + COMMITTEE.name + ", udgave 2");

        page.navigate(DemoSite.address(asked()));
        assertThat(page.textContent("#follow-ups")).contains(OPEN, "Åben");
        assertThat(page.locator("main form, main a[href*='-edit?']").count()).isZero();
    }

    /** The item that the wishes came of. */
    private static String asked() {
        return "/committee/item?id="
                + COMMITTEE
                        .secretary
                        .json("/api/agenda-follow-ups?committee=" + COMMITTEE.name)
                        .path(0)
                        .path("item")
                        .asText();
    }

    /** D.4 story 6: every address that a member's pages lead to, and those that they do not; some of each kind are opened. */
    @Test
    void aMemberNeverComesToAPerson() {
        Set<String> seen = new TreeSet<>();
        Map<String, Integer> opened = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            if (seen.add(address)
                    && !address.matches(".*\\.(pdf|docx|csv|xlsx)(\\?.*)?")
                    && opened.merge(kind(address), 1, Integer::sum) <= MOST_OF_A_KIND) {
                page.navigate(DemoSite.address(address));
                ahead.addAll(links());
            }
        }
        assertThat(seen)
                .hasSizeGreaterThan(5)
                .allMatch(address ->
                        address.matches("/(\\?.*)?|/(committee|public)/.*|/api/(overviews|meetings|agenda-items)/.*"
                                + "|/api/editions/[^/]+/files/closed\\..*|/api/openapi.yaml"));
        for (String address : List.of(
                "/citizen/show?ref=B-0012",
                "/figures/status?code=FI-2023",
                "/figures/cohort?code=FI-2023&cohort=active",
                "/api/initiatives/FI-2023/cohorts/active",
                "/api/initiatives/FI-2023/status.html")) {
            assertThat(page.navigate(DemoSite.address(address)).status())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    /** Addresses that differ in numbers, ids and what is asked for are of a kind. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|(?<==)[^&]*", "#");
    }

    /** The addresses on this server, without what leads within a page. */
    @SuppressWarnings("unchecked")
    private static List<String> links() {
        List<String> all = (List<String>) page.evaluate("[...document.querySelectorAll('a[href]')]"
                + ".filter(a => a.host === location.host).map(a => a.pathname + a.search)");
        return all.stream().filter(address -> !address.contains("lang=")).toList();
    }

    /** Opens the committee's second paper from the start page. */
    private static void paper() {
        follow("#edition-" + COMMITTEE.initiative + "-2 a");
        follow("#files a[href$='closed.html']");
        requireFitting();
    }

    /** Once its styles have come, too. */
    private static void requireFitting() {
        page.waitForLoadState();
        assertThat(page.evaluate(TOO_WIDE)).isEqualTo(0);
    }

    private static Locator table(String caption) {
        Locator table = page.locator(".paper table:has(caption:text-is('" + caption + "'))");
        assertThat(table.count()).isOne();
        return table;
    }

    private static List<String> cells(Locator table, String row) {
        return table.locator("tr:has(th:text-is('" + row + "')) td").allTextContents();
    }

    private static void follow(String selector) {
        Actions.follow(page, selector);
    }
}
