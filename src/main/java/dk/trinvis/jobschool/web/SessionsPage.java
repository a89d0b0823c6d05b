package dk.trinvis.jobschool.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DanishHolidays;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.SessionService;
import dk.trinvis.jobschool.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Four weeks of an initiative's sessions, by week and day. */
@Named
@RequestScoped
public class SessionsPage {

    static final int WEEKS = 4;
    private static final int DAYS_A_WEEK = 7;

    @Inject
    private SessionService sessions;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String from = "";
    private String title = "";
    private LocalDate monday = LocalDate.EPOCH;
    private List<Week> weeks = List.of();

    /** The days of a week on which there is something to say. */
    public record Week(int number, LocalDate monday, List<Day> days) {}

    /**
     * What is on a day.
     *
     * @param holiday what it is called, if it is one; empty text for none
     */
    public record Day(LocalDate day, String holiday, List<SessionView> sessions) {}

    /** Called before the page is shown. Without an initiative, the team's latest. */
    public void open() {
        InitiativeView shown = initiative.isEmpty()
                ? own().stream().findFirst().orElseGet(() -> initiatives.show(initiative))
                : initiatives.show(initiative);
        initiative = shown.code();
        title = shown.title();
        monday = TypedDay.read(from).orElseGet(clock::today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, List<SessionView>> byDay =
                sessions.of(initiative, new DateRange(monday, monday.plusWeeks(WEEKS))).stream()
                        .collect(Collectors.groupingBy(each -> each.slot().day(), TreeMap::new, Collectors.toList()));
        weeks = IntStream.range(0, WEEKS)
                .mapToObj(week -> week(monday.plusWeeks(week), byDay))
                .toList();
    }

    private Week week(LocalDate first, Map<LocalDate, List<SessionView>> byDay) {
        List<Day> days = first.datesUntil(first.plusDays(DAYS_A_WEEK))
                .map(day -> new Day(
                        day,
                        DanishHolidays.on(day)
                                .map(holiday -> texts.in(holiday.text()))
                                .orElse(""),
                        byDay.getOrDefault(day, List.of())))
                .filter(day -> !day.holiday().isEmpty() || !day.sessions().isEmpty())
                .toList();
        return new Week(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), first, days);
    }

    private List<InitiativeView> own() {
        return initiatives.all().stream()
                .filter(each -> user.team().equals(OptionalLong.of(each.teamId())))
                .toList();
    }

    public String getTitle() {
        return texts.of("jobschool.sessions.title", title);
    }

    public List<Week> getWeeks() {
        return weeks;
    }

    /** The initiatives of the team. */
    public List<Choice> getInitiatives() {
        return own().stream().map(each -> Choice.of(each.code(), each.title())).toList();
    }

    /** The address of the four weeks before. */
    public String getEarlier() {
        return address(initiative, monday.minusWeeks(WEEKS));
    }

    /** The address of the four weeks after. */
    public String getLater() {
        return address(initiative, monday.plusWeeks(WEEKS));
    }

    static String address(String initiative, LocalDate day) {
        return "/jobschool/sessions?initiative=" + URLEncoder.encode(initiative, StandardCharsets.UTF_8) + "&from="
                + Days.written(day);
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getLastDay() {
        return monday.plusWeeks(WEEKS).minusDays(1);
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }
}
