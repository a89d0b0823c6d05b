package dk.trinvis.committee.web;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.trinvis.testing.Actions;
import dk.trinvis.testing.DemoSite;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.TestBrowser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a committee's secretary does (D.3); each test is one story, with what it is measured by. */
class SecretarysWorkInBrowserIT {

    private static final String SUBMIT = "main .form button[type=submit]";
    private static final String FROZEN = "#state:has-text('Fastfrosset, venter på godkendelse')";
    /** The most actions that making an item may take: so few that it is done in less than half an hour, as D.3 demands. */
    private static final int ACTIONS = 16;

    private static BrowserContext window;
    private static Page page;
    private static StoryCommittee series;
    private static String known;

    /** An edition was published, and after that more was learned of the days before it. */
    @BeforeAll
    static void signIn() {
        series = new StoryCommittee("vejle-udvalg").withCases();
        String first = series.published(StoryCommittee.FIRST_DAY);
        known = series.secretary
                .json("/api/editions/" + first)
                .path("edition")
                .path("knownAt")
                .asText();
        series.learnMore();
        window = TestBrowser.window("da");
        page = DemoSite.signedIn(window, "sekretaer");
    }

    @AfterAll
    static void signOut() {
        window.close();
    }

    /** D.3 story 1. */
    @Test
    void anAgendaItemIsMadeFromTheTemplateAndItsFixedSectionsAppearEvenWhenEmpty() {
        StoryCommittee committee = new StoryCommittee("albertslund");
        String meeting = committee.meeting("2092-05-10");
        open("/committee/editions?initiative=" + committee.initiative);
        Actions actions =
                new Actions(page).fill("#asOf", "01-03-2024").go(SUBMIT).go("#texts a[href^='/committee/texts']");
        String edition = id();
        assertThat(page.locator("main .form h2").allTextContents())
                .containsExactly("Anledning", "Sagsfremstilling", "Indstilling", "Bilag");
        actions.fill("#text-occasion", "Udvalget har bedt om en status.")
                .choose("#place-occasion", "before")
                .go(SUBMIT)
                .go("#texts a[href$='audience=closed']");

        assertThat(page.locator(".paper h2").allTextContents())
                .containsExactly("Anledning", "Sagsfremstilling", "Indstilling", "Beslutning", "Om tallene");
        assertThat(page.locator("#decision .to-be-written").count()).isOne();
        assertThat(page.textContent("#occasion")).contains("Udvalget har bedt om en status.");

        open("/committee/edition?id=" + edition);
        actions.go(SUBMIT);
        assertThat(page.locator(FROZEN).count()).isOne();
        committee.approve(edition);
        open("/committee/meeting?id=" + meeting);
        actions.go("a[href^='/committee/item-edit?']")
                .fill("#title", "Status")
                .fill("#journalNumber", "15.40.00-G01-19-23")
                .choose("#edition", edition)
                .go(SUBMIT);
        assertThat(page.textContent("#journal")).isEqualTo("Journalnummer 15.40.00-G01-19-23");
        assertThat(page.locator("main a[href='/committee/edition?id=" + edition + "']")
                        .count())
                .isOne();
        assertThat(actions.count()).isLessThanOrEqualTo(ACTIONS);
    }

    /** D.3 story 2. Whoever drafted it and wrote in it is not offered to review what another froze. */
    @Test
    void figuresAreThoseKnownThenAndBoundToTheTextAndATypedNumberIsMarked() {
        open("/committee/editions?initiative=" + series.initiative);
        page.fill("#asOf", "01-03-2024");
        page.fill("#knownAt", known);
        submit("#account");
        assertThat(page.textContent("#account")).contains("16 ved lanceringen 01-01-2024 + 4 kommet til siden − 4");
        String edition = id();
        write(edition, "Der er {{active}} aktive, og 3 venter.");
        assertThat(page.textContent("#warnings")).contains("Resumé: »3« er skrevet i hånden");
        submit("#explanation-error");
        write(edition, "Der er {{active}} aktive, og {{unscreened}} venter.");
        assertThat(page.locator("#explanation").count()).isZero();

        expect(204, series.lead.post("/api/editions/" + edition + "/freezing", "{}"));
        page.reload();
        assertThat(page.locator("#deed-reject").count()).isOne();
        assertThat(page.locator("#deed-approve, #deed-review").count()).isZero();
        assertThat(file(edition, "closed.html").text()).contains("Der er 16 aktive, og ingen venter.");
        assertThat(file(edition, "closed.csv").text()).contains("movement;active;cases;16;2024-03-01;" + known);
        page.click("label[for='deed-reject']");
        page.fill("#reason", "Kun en prøve");
        submit("#state:has-text('Afvist')");
    }

    /** D.3 story 3. */
    @Test
    void everyDifferenceToTheLastEditionHasItsCauseAndASentence() {
        open("/committee/edition?id=" + series.drafted("2024-04-15"));
        Actions.follow(page, "main a[href^='/committee/edition/changes']");

        assertThat(page.locator("#failing").count()).isZero();
        assertThat(page.locator("#sentences").textContent())
                .contains("15 sager var aktive begge dage: 7 er rykket tættere på job, 2 er rykket længere fra job")
                .contains("2 sager tæller den 1. marts 2024 anderledes nu end i udgave 1")
                .contains("1 skyldes en rettelse", "1 skyldes sen registrering")
                .contains("Den 1. marts 2024 var der derfor 17 aktive sager og ikke 16.");
        List<List<Integer>> rows = page.locator("#learned tbody tr").all().stream()
                .map(row -> row.locator("td").allTextContents().stream()
                        .map(cell -> Integer.parseInt(cell.replace('−', '-')))
                        .toList())
                .toList();
        assertThat(rows).hasSizeGreaterThan(3).allSatisfy(row -> {
            int explained = row.subList(0, row.size() - 1).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(row.get(row.size() - 1) - explained)
                    .as("unexplained of %s", row)
                    .isZero();
        });
    }

    /** D.3 story 4. */
    @Test
    void aTextThatForgetsAnOutcomeOrSaysTrackForStepIsWarnedOfUntilItIsRight() {
        String edition = series.drafted(StoryCommittee.FIRST_DAY);
        write(edition, "Nogle er kommet i job, andre i uddannelse, og resten er på spor tre.");
        assertThat(page.textContent("#warnings"))
                .contains("Resumé: Teksten fortæller, hvordan sager endte, men nævner ikke »repatriering«")
                .contains("Resumé: »spor tre« kan være ment som et trin");
        assertThat(TestBrowser.faults(page)).isEmpty();
        submit("#explanation-error");

        write(
                edition,
                "{{outcome.employment}} er i job, {{outcome.repatriated}} er repatrieret, {{step.3}} på trin 3.");
        assertThat(page.textContent("main")).doesNotContain("nævner ikke", "kan være ment");
        submit(FROZEN);
        page.click("label[for='deed-reject']");
        page.fill("#reason", "Kun en prøve");
        submit("#state:has-text('Afvist')");
    }

    /** D.3 story 5; that nothing hidden can be worked out is proved on random tables. */
    @Test
    void thereIsAClosedEditionWithEveryNumberAndAPublicOneWithoutASmallOne() {
        open("/committee/editions?initiative=FI-2023");
        Actions.follow(page, "#edition-FI-2023-1 a");
        String edition = id();
        assertThat(page.locator("#files a[href$='closed.html'], #files a[href$='public.html']")
                        .count())
                .isEqualTo(2);

        open("/api/editions/" + edition + "/files/closed.html");
        assertThat(page.textContent("body")).contains("Lukket udgave: nøjagtige tal", "1 er repatrieret", "63");
        open("/api/editions/" + edition + "/files/public.html");
        assertThat(page.textContent("body"))
                .contains("Offentlig udgave", "63")
                .containsPattern("(?i)færre end 5 er repatrieret")
                .doesNotContain("1 er repatrieret")
                .doesNotContainPattern("\\b70\\b");
        assertThat(file(edition, "public.csv").text().lines().filter(line -> line.matches(".*;(cases|citizens);.*")))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.split(";", -1)[3].matches("|0|<5|[5-9]|\\d{2,}"));
    }

    /** D.3 story 6. */
    @Test
    void thePaperIsExportedAndSentBeforeADeadlineThatKnowsDanishHolidays() {
        StoryCommittee committee = new StoryCommittee("vejle-udvalg");
        String address = Names.unlike() + "@example.org";
        committee.secretary.made(
                "/api/committees/" + committee.name + "/members",
                "{\"name\":\"Formand Prøvedemo\",\"role\":\"chair\",\"email\":\"" + address
                        + "\",\"firstDay\":\"2022-01-01\"}");
        String edition = committee.drafted(StoryCommittee.FIRST_DAY);
        committee.freeze(edition);
        committee.approve(edition);
        open("/committee/edition?id=" + edition);
        Map.of("closed.html", "<!DOCTYPE", "closed.docx", "PK", "closed.pdf", "%PDF", "closed.csv", "\uFEFFtable;row")
                .forEach((name, start) -> {
                    assertThat(page.locator("#files a[href$='/" + name + "']").count())
                            .as(name)
                            .isOne();
                    assertThat(new String(file(edition, name).body(), StandardCharsets.UTF_8))
                            .as(name)
                            .startsWith(start);
                });

        open("/committee/meetings?committee=" + committee.name);
        Actions.follow(page, "a[href^='/committee/meeting-edit?']");
        page.fill("#day", "02-01-2092");
        page.fill("#starts", "16.30");
        submit("#deadline");
        assertThat(page.textContent("#deadline"))
                .isEqualTo("Dagsordenen skal være sendt senest 20-12-2091: mindst fire hverdage før mødet.");
        open("/committee/edition?id=" + edition);
        Actions.follow(page, "a[href^='/committee/send?']");
        assertThat(page.inputValue("#members")).isEqualTo(address);
        submit("#deliveries");
        assertThat(page.textContent("#state")).isEqualTo("Sendt til udvalget, ikke offentliggjort");
        assertThat(page.textContent("#deliveries")).contains(address);
    }

    /** D.3 story 7. */
    @Test
    void whatAMeetingDecidedIsRecordedAndItsWishIsAnsweredInTheNextEdition() {
        StoryCommittee committee = new StoryCommittee("vejle-udvalg");
        committee.secretary.made(
                "/api/committees/" + committee.name + "/members",
                "{\"name\":\"Formand Prøvedemo\",\"role\":\"chair\",\"firstDay\":\"2022-01-01\"}");
        String item = committee.item(committee.meeting("2024-03-21"));
        open("/committee/item?id=" + item);
        assertThat(page.textContent("#journal")).isEqualTo("Journalnummer 15.40.00-G01-19-23");
        Actions.follow(page, "a[href^='/committee/decision?']");
        page.selectOption("#kind", "adopted");
        page.fill("#text", "Med et ønske om mere");
        page.fill("#dissent", "Et medlem ville vente");
        page.click("#absent .form-group-checkbox label");
        submit("#decision");
        assertThat(page.textContent("main"))
                .contains("Tiltrådt", "Formand Prøvedemo", "Et medlem ville vente", "Med et ønske om mere");
        Actions.follow(page, "a[href^='/committee/follow-up?item=']");
        page.selectOption("#kind", "committee_wish");
        page.fill("#text", "Mere om økonomi og effekt");
        page.fill("#owner", "Jobcentret");
        page.fill("#dueOn", "01-05-2024");
        submit("#follow-ups");
        assertThat(page.textContent("#follow-ups")).contains("Jobcentret, senest 01-05-2024", "Åben");

        String next = committee.drafted("2024-04-15");
        open("/committee/edition?id=" + next);
        submit(".alert-error");
        assertThat(page.textContent("main")).contains("Mere om økonomi og effekt");
        open("/committee/item?id=" + item);
        Actions.follow(page, "#follow-ups a[href^='/committee/follow-up?id=']");
        page.click("label[for='state-answered']");
        page.fill("#answer", "Det står under økonomi og mål");
        page.selectOption("#edition", next);
        submit("#follow-ups:has-text('Besvaret')");
        Actions.follow(page, "#follow-ups a[href='/committee/edition?id=" + next + "']");
        submit(FROZEN);
    }

    /** D.3 story 8. */
    @Test
    void aPublishedFigureThatWasWrongIsCorrectedWithANoteThatTheNextMeetingReads() {
        StoryCommittee committee = new StoryCommittee("vejle-udvalg");
        String wrong = committee.published(StoryCommittee.FIRST_DAY);
        String next = committee.meeting("2092-05-10");
        String later = committee.meeting("2092-06-10");
        open("/committee/edition?id=" + wrong);
        List<String> kept = page.locator("#files .hash").allTextContents();
        Actions.follow(page, "a[href*='&corrects=']");
        page.fill("#asOf", "02-03-2024");
        page.fill("#note", "Tallene var fra dagen før.");
        submit("#corrects-heading");
        assertThat(page.textContent("main")).contains("Retter udgave 1", "Tallene var fra dagen før.");
        String right = id();
        submit(FROZEN);
        committee.publish(right);

        open("/committee/edition?id=" + wrong);
        assertThat(page.textContent("#corrected")).contains("er rettet af udgave 2");
        assertThat(page.locator("#files .hash").allTextContents()).isNotEmpty().isEqualTo(kept);
        open("/committee/meeting?id=" + later);
        assertThat(page.locator("#corrections").count()).isZero();
        open("/committee/meeting?id=" + next);
        assertThat(page.textContent("#corrections"))
                .contains("Indsatsen " + committee.name + ": udgave 1 er rettet af udgave 2")
                .contains("Tallene var fra dagen før.");
        Locator agenda = page.locator("#papers a[href*='agenda.html']");
        assertThat(read(agenda.first().getAttribute("href")).text())
                .contains("udgave 1 er rettet af udgave 2. Tallene var fra dagen før.");
        assertThat(read(agenda.last().getAttribute("href")).text())
                .contains("udgave 1 er rettet af udgave 2.")
                .doesNotContain("fra dagen før");
    }

    /** Writes the summary of a draft, and goes back to the edition. */
    private static void write(String edition, String summary) {
        open("/committee/texts?id=" + edition);
        page.fill("#text-summary", summary);
        page.selectOption("#place-summary", "before");
        submit("#saved");
    }

    private static void open(String path) {
        page.navigate(DemoSite.address(path));
    }

    private static void submit(String then) {
        Actions.follow(page, SUBMIT);
        page.waitForSelector(then);
    }

    /** Of what the page shows. */
    private static String id() {
        return page.url().replaceFirst(".*[?&]id=", "");
    }

    private static APIResponse file(String edition, String name) {
        return read("/api/editions/" + edition + "/files/" + name);
    }

    /** What a link leads to, whether a browser shows it or saves it. */
    private static APIResponse read(String path) {
        APIResponse answer = page.request().get(DemoSite.address(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }
}
