package dk.trinvis.enrolment.web;

import static dk.trinvis.enrolment.web.OwnCases.CASEWORKER;
import static dk.trinvis.enrolment.web.OwnCases.LEAD;
import static dk.trinvis.enrolment.web.OwnCases.TODAY;
import static dk.trinvis.enrolment.web.OwnCases.opened;
import static dk.trinvis.enrolment.web.OwnCases.requireSaved;
import static dk.trinvis.testing.DemoSite.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.common.web.Days;
import dk.trinvis.enrolment.web.OwnCases.OwnCase;
import dk.trinvis.testing.Actions;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.TestBrowser;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people fill in one form: the second is told who and when, still has the words, sees both, and may save then. */
class TwoPeopleInBrowserIT {

    private static final String INITIATIVE = "TO-VINDUER";
    private static final String SAVE = "main .form button[type='submit']";
    private static final String TOLD =
            "Thomas Teamleder (har ændret det imens,|svarede) den \\d\\d-\\d\\d-\\d{4} kl\\. \\d\\d";

    /** What two people write into one field of. */
    enum Thing {
        NOTE("sagsbehandler", "text", "Lederens ord", "Sagsbehandlerens ord"),
        CONTACT("sagsbehandler", "phone", "11 11 11 11", "22 22 22 22"),
        IDENTITY("sagsbehandler", "name", someName(), someName()),
        DAYS("sagsbehandler", "firstDay", "02-02-2024", "03-02-2024"),
        ACTIVITY("sagsbehandler", "purpose", "Prøve faget", "Lære faget"),
        FOLLOW_UP("sagsbehandler", "remark", "Er glad for jobbet", "Vil have flere timer"),
        TRACK("teamleder", "content", "Dansk og praktik", "Dansk og værksted"),
        LOCATION("teamleder", "nearestStop", "Banegården", "Rådhuset"),
        SESSION("teamleder", "content", "Om ansøgninger", "Om samtaler");

        private final String second;
        private final String field;
        private final String theirs;
        private final String mine;

        Thing(String second, String field, String theirs, String mine) {
            this.second = second;
            this.field = "#" + field;
            this.theirs = theirs;
            this.mine = mine;
        }

        void send(Page page, String words) {
            if (List.of(NOTE, DAYS, LOCATION).contains(this)) {
                page.fill("#reason", "Hørte forkert");
            } else if (this == TRACK) {
                page.fill("#correctionReason", "Tastefejl");
            } else if (this == FOLLOW_UP) {
                page.check("#finding-still_there");
                page.selectOption("#source", "citizen");
            }
            page.fill(field, words);
            Actions.follow(page, SAVE);
        }

        String form() {
            return switch (this) {
                case NOTE -> {
                    OwnCase own = OwnCases.from(INITIATIVE, TODAY);
                    String note = CASEWORKER.made(
                            own.api("/notes"),
                            "{\"day\":\"" + TODAY + "\",\"kind\":\"phone_call\",\"text\":\"Ringet\"}");
                    yield "/enrolment/note?ref=" + own.enrolment() + "&note=" + note;
                }
                case CONTACT ->
                    "/citizen/contact?ref=" + OwnCases.from(INITIATIVE, TODAY).citizen();
                case IDENTITY ->
                    "/citizen/identity?ref=" + OwnCases.from(INITIATIVE, TODAY).citizen();
                case DAYS ->
                    "/enrolment/days?ref="
                            + OwnCases.from(INITIATIVE, LocalDate.of(2024, 2, 1))
                                    .enrolment();
                case ACTIVITY -> "/activity/change?deed=terms&id=" + activity();
                case FOLLOW_UP -> "/enrolment/follow-up?weeks=13&ref=" + ended().enrolment();
                case TRACK -> "/jobschool/track?initiative=" + INITIATIVE + "&track=" + track() + "&correct=" + TODAY;
                case LOCATION -> "/jobschool/location?code=" + location();
                case SESSION -> "/jobschool/session?initiative=" + INITIATIVE + "&id=" + session();
            };
        }
    }

    @BeforeAll
    static void initiative() {
        OwnCases.prepare(INITIATIVE);
    }

    @ParameterizedTest
    @EnumSource
    void theSecondIsToldWhoAndWhenStillHasTheWordsSeesBothAndMaySaveThen(Thing thing) {
        try (BrowserContext mine = TestBrowser.window("da");
                BrowserContext theirs = TestBrowser.window("da")) {
            String form = thing.form();
            Page second = opened(mine, thing.second, form);
            Page first = opened(theirs, "teamleder", form);
            thing.send(first, thing.theirs);
            requireSaved(first);

            thing.send(second, thing.mine);

            assertThat(second.textContent("main [role='alert']")).containsPattern(TOLD);
            assertThat(second.inputValue(thing.field)).isEqualTo(thing.mine);
            assertThat(second.locator(".recorded").allTextContents()).contains("Registreret nu: " + thing.theirs);
            assertThat(TestBrowser.faults(second)).isEmpty();
            if (thing == Thing.FOLLOW_UP) {
                second.fill("#reason", "Hørte forkert");
            }
            Actions.follow(second, SAVE);
            requireSaved(second);
            second.navigate(address(form));
            assertThat(second.inputValue(thing.field)).isEqualTo(thing.mine);
        }
    }

    @Test
    void whoEndsSecondDoesNotTakeTheEndBackButCorrectsItAfterSeeingIt() {
        OwnCase own = OwnCases.from(INITIATIVE, TODAY.minusDays(7));
        inTwoWindows("/enrolment/end?ref=" + own.enrolment(), (first, second) -> {
            end(first, "employment", TODAY);
            requireSaved(first);

            end(second, "education", TODAY.minusDays(1));

            assertThat(second.textContent("main [role='alert']")).containsPattern(TOLD);
            assertThat(second.inputValue("#endReason")).isEqualTo("education");
            assertThat(second.inputValue("#lastDay")).isEqualTo(Days.written(TODAY.minusDays(1)));
            assertThat(second.textContent("#endReason option[value='employment']"))
                    .contains("registreret nu");
            assertThat(second.textContent("main")).contains("Registreret nu: " + Days.written(TODAY));
            assertThat(second.locator("form[action='/enrolment/end/cancel']").count())
                    .isZero();
            assertThat(TestBrowser.faults(second)).isEmpty();
            second.fill("#reason", "Uddannelsen begyndte dagen før");
            Actions.follow(second, SAVE);
            requireSaved(second);
            assertThat(CASEWORKER.json(own.api("")).path("endReason").asText()).isEqualTo("education");
            assertThat(CASEWORKER.json(own.api("")).path("lastDay").asText())
                    .isEqualTo(TODAY.minusDays(1).toString());
        });
    }

    @Test
    void whoTakesAnEndBackSecondIsToldAndKeepsTheReason() {
        OwnCase own = ended();
        inTwoWindows("/enrolment/end?ref=" + own.enrolment(), (first, second) -> {
            first.fill("#reason", "Jobbet blev ikke til noget");
            Actions.follow(first, SAVE);
            requireSaved(first);

            second.fill("#reason", "Aftalen faldt");
            Actions.follow(second, SAVE);

            assertThat(second.textContent("main [role='alert']")).containsPattern(TOLD);
            assertThat(second.textContent("main")).contains("Afslutningen er taget tilbage.");
            assertThat(second.inputValue("#reason")).isEqualTo("Aftalen faldt");
        });
    }

    @Test
    void whoExtendsSecondSeesWhatIsRecordedNow() {
        inTwoWindows("/activity/change?deed=extend&id=" + activity(), (first, second) -> {
            first.fill("#lastDay", Days.written(TODAY.plusDays(70)));
            Actions.follow(first, SAVE);
            requireSaved(first);

            second.fill("#lastDay", Days.written(TODAY.plusDays(80)));
            Actions.follow(second, SAVE);

            assertThat(second.textContent("main [role='alert']")).containsPattern(TOLD);
            assertThat(second.textContent("main form .details-list")).contains(Days.written(TODAY.plusDays(70)));
            assertThat(second.inputValue("#lastDay")).isEqualTo(Days.written(TODAY.plusDays(80)));
            assertThat(TestBrowser.faults(second)).isEmpty();
            Actions.follow(second, SAVE);
            requireSaved(second);
            assertThat(second.textContent("main .details-list")).contains(Days.written(TODAY.plusDays(80)));
        });
    }

    @Test
    void whoAsksAfterSmallStepsSecondDoesNotOverwriteTheFirst() {
        OwnCase own = OwnCases.from(INITIATIVE, TODAY);
        inTwoWindows("/enrolment/indicators?ref=" + own.enrolment(), (first, second) -> {
            first.check("#caseworker-aim-2");
            Actions.follow(first, SAVE);
            requireSaved(first);

            second.check("#caseworker-aim-4");
            Actions.follow(second, SAVE);

            assertThat(second.textContent("main [role='alert']")).containsPattern(TOLD);
            assertThat(second.isChecked("#caseworker-aim-4")).isTrue();
            assertThat(second.textContent("label[for='caseworker-aim-2']")).contains("registreret nu");
            assertThat(TestBrowser.faults(second)).isEmpty();
            second.fill("#reason", "Vi talte om det igen");
            Actions.follow(second, SAVE);
            requireSaved(second);
            assertThat(CASEWORKER
                            .json(own.api("/indicators/" + TODAY))
                            .path("caseworker")
                            .path("aim")
                            .asInt())
                    .isEqualTo(4);
        });
    }

    private static void inTwoWindows(String form, BiConsumer<Page, Page> deeds) {
        try (BrowserContext mine = TestBrowser.window("da");
                BrowserContext theirs = TestBrowser.window("da")) {
            Page second = opened(mine, "sagsbehandler", form);
            deeds.accept(opened(theirs, "teamleder", form), second);
        }
    }

    private static void end(Page page, String reason, LocalDate lastDay) {
        page.selectOption("#endReason", reason);
        page.fill("#lastDay", Days.written(lastDay));
        Actions.follow(page, SAVE);
    }

    private static OwnCase ended() {
        OwnCase own = OwnCases.from(INITIATIVE, LocalDate.of(2024, 2, 1));
        assertThat(CASEWORKER
                        .post(
                                own.api("/end"),
                                "{\"lastDay\":\"2024-06-30\",\"endReason\":\"employment\",\"reason\":\"Fra papir\"}")
                        .statusCode())
                .isEqualTo(201);
        return own;
    }

    private static String activity() {
        OwnCase own = OwnCases.from(INITIATIVE, TODAY);
        return CASEWORKER.made(
                own.api("/activities"),
                "{\"type\":\"work_placement\",\"firstDay\":\"" + TODAY + "\",\"lastDay\":\"" + TODAY.plusDays(60)
                        + "\",\"weeklyHours\":20,\"cvr\":\"09534229\",\"purpose\":\"Se faget\",\"nextStep\":\"Timer\"}");
    }

    private static String track() {
        String code = Names.code("to-");
        assertThat(LEAD.put(
                                "/api/initiatives/" + INITIATIVE + "/tracks/" + code,
                                "*",
                                "{\"from\":\"" + TODAY + "\",\"title\":\"Spor " + code
                                        + "\",\"firstTargetStep\":2,\"lastTargetStep\":3}")
                        .statusCode())
                .isEqualTo(200);
        return code;
    }

    private static String location() {
        return LEAD.made(
                "/api/locations",
                "{\"name\":\"Hus " + UUID.randomUUID() + "\",\"kind\":\"own\",\"purposes\":[\"job_centre\"],"
                        + "\"capacity\":20,\"from\":\"2024-01-01\",\"reason\":\"Glemt\"}");
    }

    private static String session() {
        return LEAD.made(
                "/api/initiatives/" + INITIATIVE + "/sessions",
                "{\"track\":\"" + track() + "\",\"location\":\"" + location() + "\",\"day\":\"" + TODAY.plusDays(30)
                        + "\",\"starts\":\"09:30\",\"ends\":\"11:30\"}");
    }

    private static String someName() {
        return "Tove " + Names.unlike();
    }
}
