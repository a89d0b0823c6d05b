package dk.trinvis.figures.web;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.CohortPage;
import dk.trinvis.figures.CohortService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list behind a figure, page by page; the address of a page always shows the same. */
@Named
@RequestScoped
public class CohortListPage {

    private static final int SIZE = 25;

    @Inject
    private CohortService cohorts;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private AsOfFields clocks;

    @Inject
    private CohortTitles titles;

    @Inject
    private Texts texts;

    private String code = "";
    private String cohort = "";
    private int from;
    private String title = "";
    private @Nullable InitiativeView initiative;
    private @Nullable CohortPage shown;

    /** Called before the page is shown. */
    public void open() {
        InitiativeView found = initiatives.show(code);
        initiative = found;
        Optional<AsOf> asked = clocks.read();
        title = texts.of("figures.list");
        if (asked.isPresent()) {
            shown = cohorts.open(found, cohort, asked.get(), Math.max(from, 0), SIZE);
            title = titles.of(cohort, found, asked.get().day());
        }
    }

    public String getTitle() {
        return title;
    }

    public @Nullable InitiativeView getInitiative() {
        return initiative;
    }

    /** Null when the clocks were not understood. */
    public @Nullable CohortPage getShown() {
        return shown;
    }

    /** The figure with its unit, and how many of it belong to other teams. */
    public String getCount() {
        if (shown == null) {
            return "";
        }
        String total = texts.of("figures.cases", shown.total());
        return shown.hidden() == 0 ? total : total + " " + texts.of("figures.hidden", shown.hidden());
    }

    /** Which of the rows these are. */
    public String getRange() {
        return shown == null || shown.rows().isEmpty()
                ? ""
                : texts.of(
                        "figures.range",
                        shown.from() + 1,
                        shown.from() + shown.rows().size(),
                        shown.total() - shown.hidden());
    }

    /** The name, or instead of a protected one what the person is called here. */
    public String name(CohortPage.Row row) {
        return row.name().orElseGet(() -> texts.of("figures.protectedName", row.citizenRef()));
    }

    public String endReason(CohortPage.Row row) {
        return row.endReason().map(titles::endReason).orElse("");
    }

    public String step(CohortPage.Row row) {
        return row.step().map(String::valueOf).orElse("–");
    }

    public String getStatusAddress() {
        return "/figures/status?code=" + encoded(code) + "&" + clocks.getQuery();
    }

    public boolean isHasNext() {
        return shown != null && shown.hasMore();
    }

    public boolean isHasPrevious() {
        return shown != null && shown.from() > 0;
    }

    public String getNextAddress() {
        return address(Math.max(from, 0) + SIZE);
    }

    public String getPreviousAddress() {
        return address(Math.max(from - SIZE, 0));
    }

    private String address(int place) {
        return "/figures/cohort?code=" + encoded(code) + "&" + clocks.getQuery() + "&cohort=" + encoded(cohort)
                + (place == 0 ? "" : "&from=" + place);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort == null ? "" : cohort;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
