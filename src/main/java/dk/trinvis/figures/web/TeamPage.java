package dk.trinvis.figures.web;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.enrolment.Agreement;
import dk.trinvis.enrolment.CorrectionBacklog;
import dk.trinvis.figures.QueueFilter;
import dk.trinvis.figures.QueueReason;
import dk.trinvis.figures.StatusService;
import dk.trinvis.figures.TeamLoad;
import dk.trinvis.figures.TeamLoadService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A team lead's overview: load, what moved since a day, and what stands still; every number leads to its list. */
@Named
@RequestScoped
public class TeamPage {

    @Inject
    private TeamLoadService loads;

    @Inject
    private StatusService status;

    @Inject
    private CohortTitles titles;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String since = "";
    private String fault = "";
    private @Nullable TeamLoad load;

    /** Called before the page is shown. */
    public void open() {
        Optional<LocalDate> day = TypedDay.read(since);
        if (!since.isBlank() && day.isEmpty()) {
            fault = texts.of("figures.notADay");
        }
        AsOf asOf = status.asOf(Optional.empty(), Optional.empty());
        load = loads.own(asOf, day.orElseGet(this::lastMonday));
    }

    /** The Monday before today. */
    private LocalDate lastMonday() {
        return clock.today().with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
    }

    public @Nullable TeamLoad getLoad() {
        return load;
    }

    /** The numbers of one caseworker, step by step, then not screened, then in all. */
    public List<Figure> cells(TeamLoad.Row row) {
        String who = row.caseworker().orElse(QueueFilter.NOBODY);
        String name = name(row);
        List<Figure> cells = new ArrayList<>();
        for (int step : loaded().steps()) {
            cells.add(figure("step-" + step, who, name, row.steps().getOrDefault(step, 0)));
        }
        cells.add(figure("unscreened", who, name, row.unscreened()));
        cells.add(figure("active", who, name, row.active()));
        return cells;
    }

    /** The caseworker of the row, or that there is none. */
    public String name(TeamLoad.Row row) {
        return row.name().orElseGet(() -> texts.of("figures.queue.nobody"));
    }

    /** The numbers of the whole team, as {@link #cells}. */
    public List<Figure> getSums() {
        List<Figure> sums = new ArrayList<>();
        for (int step : loaded().steps()) {
            sums.add(ofTeam("step-" + step, sum(row -> row.steps().getOrDefault(step, 0))));
        }
        sums.add(ofTeam("unscreened", sum(TeamLoad.Row::unscreened)));
        sums.add(ofTeam("active", sum(TeamLoad.Row::active)));
        return sums;
    }

    private int sum(ToIntFunction<TeamLoad.Row> number) {
        return loaded().rows().stream().mapToInt(number).sum();
    }

    public List<Figure> getMoved() {
        TeamLoad.Moved moved = loaded().moved();
        return List.of(
                moved("entered", moved.entered()),
                moved("left", moved.left()),
                moved("movedTowardJob", moved.towardJob()),
                moved("movedAwayFromJob", moved.awayFromJob()));
    }

    public List<Figure> getStandingStill() {
        TeamLoad.StandingStill still = loaded().standingStill();
        return List.of(
                standing("sameStep", still.sameStep()), standing(QueueReason.NO_ACTIVITY.code(), still.noActivity()));
    }

    /** When the one screened longest ago was screened; empty when nobody is active. */
    public String getOldestScreening() {
        return loaded().standingStill()
                .oldestScreening()
                .map(day -> texts.of("figures.team.oldest", Days.written(day)))
                .orElse("");
    }

    /** Who that is. */
    public String getOldestAddress() {
        return loaded().standingStill()
                .oldestScreening()
                .map(day -> listOfTeam(QueueFilter.screenedOn(day)))
                .orElse("");
    }

    /** Days on each step, with those who are on it behind them. */
    public List<Figure> getMedians() {
        return loaded().medianDaysOnStep().entrySet().stream()
                .map(each -> new Figure(
                        "step-" + each.getKey(),
                        texts.of("figures.step", each.getKey()),
                        "",
                        each.getValue(),
                        listOfTeam("step-" + each.getKey())))
                .toList();
    }

    private static String listOfTeam(String cohort) {
        return "/?" + QueueFilter.of(cohort, QueueFilter.TEAM).query();
    }

    /** How many corrections of days already reported wait for approval, and since when. */
    public String getCorrections() {
        CorrectionBacklog backlog = loaded().corrections();
        return texts.of(
                "figures.team.corrections",
                backlog.waiting(),
                backlog.oldest().map(Days::written).orElse(""));
    }

    /** How far first and second assessors agree, in a sentence. */
    public String getAgreement() {
        Agreement agreement = loaded().agreement();
        return texts.of(
                "figures.team.agreement",
                agreement.scored(),
                agreement.same(),
                agreement.oneApart(),
                agreement.further(),
                agreement.closerToJob(),
                agreement.furtherFromJob());
    }

    private Figure moved(String cohort, int value) {
        QueueFilter filter = new QueueFilter(
                cohort,
                QueueFilter.TEAM,
                Optional.empty(),
                Optional.of(loaded().moved().since()));
        return new Figure(cohort, titles.ofQueue(cohort), "", value, "/?" + filter.query());
    }

    private Figure standing(String cohort, int value) {
        return new Figure(cohort, titles.ofQueue(cohort), "", value, listOfTeam(cohort));
    }

    private Figure ofTeam(String cohort, int value) {
        return figure(cohort, QueueFilter.TEAM, loaded().name(), value);
    }

    private Figure figure(String cohort, String who, String name, int value) {
        String label = name + ", " + titles.ofQueue(cohort);
        return new Figure(
                cohort, label, "", value, "/?" + QueueFilter.of(cohort, who).query());
    }

    private TeamLoad loaded() {
        return Objects.requireNonNull(load, "not open yet");
    }

    /** What stands in the field of the day. */
    public String getShownSince() {
        return fault.isEmpty() ? Days.written(loaded().moved().since()) : since;
    }

    /** Why the day cannot be understood; empty when it can. */
    public String getFault() {
        return fault;
    }

    public String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since == null ? "" : since;
    }
}
