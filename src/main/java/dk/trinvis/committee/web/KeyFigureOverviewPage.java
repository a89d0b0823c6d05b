package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.KeyFigureOverview;
import dk.trinvis.committee.KeyFigurePeriod;
import dk.trinvis.committee.KeyFigureService;
import dk.trinvis.committee.KeyFigureSetView;
import dk.trinvis.committee.KeyFigureSheet;
import dk.trinvis.committee.KeyFigureSheets;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.TypedMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The key figures of a comparison over 24 months, and the papers made of them. */
@Named
@RequestScoped
public class KeyFigureOverviewPage {

    @Inject
    private KeyFigureService figures;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String set = "";
    private String month = "";
    private String knownAt = "";
    private String breakdown = "";
    private String monthFault = "";
    private String momentFault = "";
    private List<KeyFigureSetView> sets = List.of();
    private @Nullable KeyFigureOverview overview;
    private @Nullable KeyFigureSheets sheets;

    /** Called before the page is shown. */
    public void open() {
        sets = figures.sets();
        if (set.isEmpty()) {
            set = sets.stream().findFirst().map(KeyFigureSetView::code).orElse("");
        }
        Optional<YearMonth> last = KeyFigurePeriod.readMonth(month);
        Optional<Instant> moment = TypedMoment.read(knownAt);
        monthFault = fault(month, last, "committee.keyFigure.notAMonth");
        momentFault = fault(knownAt, moment, "figures.notAMoment");
        if (!set.isEmpty() && monthFault.isEmpty() && momentFault.isEmpty()) {
            show(last, moment);
        }
    }

    private String fault(String typed, Optional<?> read, String key) {
        return typed.isEmpty() || read.isPresent() ? "" : texts.of(key);
    }

    private void show(Optional<YearMonth> last, Optional<Instant> moment) {
        try {
            KeyFigureOverview found = figures.overview(set, last, moment, breakdown);
            overview = found;
            sheets = new KeyFigureSheets(found, texts.locale());
        } catch (InvalidInput refused) {
            momentFault = texts.in(refused.errors().get(0).message());
        }
    }

    /** What the page is called: of which municipality and month, where there is something to show. */
    public String getTitle() {
        KeyFigureOverview shown = overview;
        KeyFigureSheets words = sheets;
        return shown == null || words == null
                ? texts.of("committee.overview.navigation")
                : texts.of("committee.overview.title", words.area(shown.set().ownArea()), words.month());
    }

    public List<KeyFigureSheet.Theme> getThemes() {
        return sheets == null ? List.of() : sheets.themes();
    }

    public @Nullable KeyFigureOverview getOverview() {
        return overview;
    }

    public List<Choice> getChoices() {
        return sets.stream().map(each -> Choice.of(each.code(), each.name())).toList();
    }

    /** What is compared, and which part of it. */
    public String getSubtitle() {
        return sheets == null ? "" : sheets.subtitle();
    }

    /** All of the areas, and the parts of them that there are figures of or that was asked for. */
    public List<Choice> getBreakdowns() {
        Stream<String> known = overview == null ? Stream.of() : overview.breakdowns().stream();
        return Stream.concat(Stream.of("", breakdown), known)
                .distinct()
                .map(each -> Choice.of(each, each.isEmpty() ? texts.of("committee.overview.whole") : each))
                .toList();
    }

    /** Month, moment and part for an address of the API. */
    public String getApiQuery() {
        KeyFigureOverview shown = overview;
        return shown == null
                ? ""
                : "month=" + shown.month() + "&knownAt=" + shown.knownAt() + "&breakdown="
                        + URLEncoder.encode(breakdown, StandardCharsets.UTF_8);
    }

    /** Whether the user may change what is compared and take figures in. */
    public boolean isMaking() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    /** Why the month cannot be understood; empty when it can. */
    public String getMonthFault() {
        return monthFault;
    }

    /** Why the moment cannot be asked for; empty when it can. */
    public String getMomentFault() {
        return momentFault;
    }

    public String getSet() {
        return set;
    }

    public void setSet(@Nullable String set) {
        this.set = text(set);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = text(month);
    }

    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(@Nullable String knownAt) {
        this.knownAt = text(knownAt);
    }

    public String getBreakdown() {
        return breakdown;
    }

    public void setBreakdown(@Nullable String breakdown) {
        this.breakdown = text(breakdown);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
