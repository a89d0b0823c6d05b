package dk.trinvis.figures.web;

import dk.trinvis.access.web.People;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.CohortFilter;
import dk.trinvis.figures.CohortOrder;
import dk.trinvis.figures.CohortPage;
import dk.trinvis.figures.CohortService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    private LadderService ladders;

    @Inject
    private People people;

    @Inject
    private AsOfFields clocks;

    @Inject
    private CohortTitles titles;

    @Inject
    private Texts texts;

    private String code = "";
    private String cohort = "";
    private String caseworker = "";
    private String step = "";
    private String sort = "";
    private int from;
    private String title = "";
    private @Nullable InitiativeView initiative;
    private @Nullable CohortPage shown;
    private List<LadderView.Step> steps = List.of();

    /**
     * The heading of a column.
     *
     * @param address of the list ordered by it; by the other way round where it is already
     * @param sorted for {@code aria-sort}
     */
    public record Column(String label, String address, String sorted, boolean number) {}

    /** Called before the page is shown. */
    public void open() {
        InitiativeView found = initiatives.show(code);
        initiative = found;
        Optional<AsOf> asked = clocks.read();
        title = texts.of("figures.list");
        if (asked.isPresent()) {
            shown = cohorts.open(found, cohort, asked.get(), filter(), Math.max(from, 0), SIZE);
            steps = ladders.inForce(found.ladderId(), asked.get().day()).steps();
            title = titles.of(cohort, found, asked.get().day());
        }
    }

    private CohortFilter filter() {
        return new CohortFilter(caseworker, step, sort);
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

    /** How many of the figure the filter leaves; empty text where it leaves none out. */
    public String getMatching() {
        return shown == null || shown.filter().isOpen()
                ? ""
                : texts.of("figures.filtered", shown.matching(), shown.total());
    }

    /** Who answers for cases of this list, and nobody where nobody does. */
    public List<Choice> getCaseworkers() {
        List<Choice> all = new ArrayList<>(List.of(Choice.of("", texts.of("figures.filter.all"))));
        if (shown != null) {
            shown.caseworkers().forEach(who -> all.add(caseworkerChoice(who)));
        }
        return all;
    }

    /** The steps of the ladder, and none. */
    public List<Choice> getSteps() {
        List<Choice> all = new ArrayList<>(List.of(Choice.of("", texts.of("figures.filter.all"))));
        steps.forEach(each -> all.add(Choice.of("" + each.number(), texts.of("figures.step", each.number()))));
        all.add(Choice.of(CohortFilter.NO_STEP, texts.of("figures.filter.noStep")));
        return all;
    }

    public List<Column> getColumns() {
        return List.of(
                column(CohortOrder.CASE, "figures.case"),
                column(CohortOrder.CITIZEN, "figures.citizen"),
                column(CohortOrder.CASEWORKER, "figures.queue.caseworker"),
                column(CohortOrder.FIRST_DAY, "figures.firstDay"),
                column(CohortOrder.LAST_DAY, "figures.lastDay"),
                column(CohortOrder.STEP, "figures.stepHeading"),
                column(CohortOrder.END_REASON, "figures.endReason"));
    }

    private Column column(CohortOrder order, String key) {
        CohortFilter filter = filter();
        boolean by = filter.order().filter(order::equals).isPresent();
        String sorted = filter.isReversed() ? "descending" : "ascending";
        String address = address(new CohortFilter(caseworker, step, filter.sortedBy(order)), 0);
        return new Column(texts.of(key), address, by ? sorted : "none", order == CohortOrder.STEP);
    }

    /** The list in the same order with nobody left out. */
    public String getWholeAddress() {
        return address(new CohortFilter("", "", sort), 0);
    }

    public String caseworker(CohortPage.Row row) {
        return row.caseworker().map(people::name).orElse("–");
    }

    private Choice caseworkerChoice(String who) {
        return Choice.of(who, who.equals(CohortFilter.NOBODY) ? texts.of("figures.queue.nobody") : people.name(who));
    }

    /** Which of the rows these are. */
    public String getRange() {
        return shown == null || shown.rows().isEmpty()
                ? ""
                : texts.of(
                        "figures.range",
                        shown.from() + 1,
                        shown.from() + shown.rows().size(),
                        shown.matching());
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
        return address(filter(), Math.max(from, 0) + SIZE);
    }

    public String getPreviousAddress() {
        return address(filter(), Math.max(from - SIZE, 0));
    }

    private String address(CohortFilter filter, int place) {
        return "/figures/cohort?code=" + encoded(code) + "&" + clocks.getQuery() + "&cohort=" + encoded(cohort)
                + filter.query() + (place == 0 ? "" : "&from=" + place);
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

    public String getCaseworker() {
        return caseworker;
    }

    public void setCaseworker(@Nullable String caseworker) {
        this.caseworker = caseworker == null ? "" : caseworker;
    }

    public String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step == null ? "" : step;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort == null ? "" : sort;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
