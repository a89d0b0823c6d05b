package dk.trinvis.figures.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.UserRow;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.enrolment.HandOverService;
import dk.trinvis.figures.QueueFilter;
import dk.trinvis.figures.QueuePage;
import dk.trinvis.figures.QueueReason;
import dk.trinvis.figures.QueueService;
import dk.trinvis.figures.SavedFilterService;
import dk.trinvis.figures.SavedFilterService.SavedFilterRow;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The start page of caseworkers and team leads: how many cases want something, and which. */
@Named
@RequestScoped
public class WorkQueue {

    private static final int SIZE = 25;

    @Inject
    private QueueService queue;

    @Inject
    private SavedFilterService saved;

    @Inject
    private HandOverService handOver;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private CohortTitles titles;

    @Inject
    private Texts texts;

    private String reason = "";
    private String who = "";
    private String initiative = "";
    private String since = "";
    private int from;
    private List<UserRow> colleagues = List.of();
    private List<SavedFilterRow> own = List.of();
    private @Nullable QueuePage shown;

    /** Called before the start page is shown, to everybody. */
    public void open() {
        if (isAllowed()) {
            who = who.isEmpty() ? usual() : who;
            colleagues = users.colleagues(user.teamOrNone());
            own = saved.own();
            shown = queue.open(filter(), Math.max(from, 0), SIZE);
        }
    }

    /** Whether the queue is the user's start page. */
    public boolean isAllowed() {
        return user.may(Permission.OPEN_COHORTS) && user.may(Permission.READ_CASES);
    }

    /** The own cases; for whoever gives cases to others and has none, the team's. */
    private String usual() {
        boolean leads = user.may(Permission.REASSIGN_CASES)
                && handOver.casesOf(user.userName()).isEmpty();
        return leads ? QueueFilter.TEAM : QueueFilter.MINE;
    }

    private QueueFilter filter() {
        return new QueueFilter(
                reason.isEmpty() ? QueueFilter.ANY : reason,
                who,
                Optional.of(initiative).filter(code -> !code.isEmpty()),
                TypedDay.read(since));
    }

    /** Null for those whose start page is another. */
    public @Nullable QueuePage getShown() {
        return shown;
    }

    /** What the list holds, as its heading. */
    public String getHeading() {
        QueueFilter filter = filter();
        String title = titles.ofQueue(filter.reason());
        return filter.since()
                .map(day -> texts.of("figures.queue.sinceDay", title, Days.written(day)))
                .orElse(title);
    }

    /** All counters, each leading to its list; the one that is shown is marked. The last are all cases that go on. */
    public List<Counter> getCounters() {
        List<Counter> counters = new ArrayList<>();
        if (shown != null) {
            counters.add(counter(QueueFilter.ANY, shown.any()));
            for (QueueReason each : QueueReason.values()) {
                counters.add(counter(each.code(), shown.counters().getOrDefault(each, 0)));
            }
            counters.add(counter(QueueFilter.ACTIVE, shown.active()));
        }
        return counters;
    }

    private Counter counter(String name, int count) {
        return new Counter(
                titles.ofQueue(name),
                count,
                "/?" + filter().because(name).query(),
                name.equals(filter().reason()) ? "true" : "false");
    }

    /**
     * A number of the queue.
     *
     * @param current {@code true} when its list is the one shown
     */
    public record Counter(String label, int value, String address, String current) {

        public String style() {
            return value == 0 ? "none" : "some";
        }
    }

    /** Own cases, the team's, and those of each colleague and of nobody. */
    public List<Choice> getWhose() {
        List<Choice> whose = new ArrayList<>(List.of(
                Choice.of(QueueFilter.MINE, texts.of("figures.queue.mine")),
                Choice.of(QueueFilter.TEAM, texts.of("figures.queue.team")),
                Choice.of(QueueFilter.NOBODY, texts.of("figures.queue.nobody"))));
        colleagues.stream()
                .filter(each -> !each.userName().equals(user.userName()))
                .forEach(each -> whose.add(Choice.of(each.userName(), each.displayName())));
        return whose;
    }

    public List<Choice> getInitiatives() {
        List<Choice> all = new ArrayList<>(List.of(Choice.of("", texts.of("figures.queue.allInitiatives"))));
        for (InitiativeView each : initiatives.all()) {
            all.add(Choice.of(each.code(), each.title()));
        }
        return all;
    }

    public List<SavedFilterRow> getSaved() {
        return own;
    }

    /** Where this filter is given a name. */
    public String getSaveAddress() {
        return "/figures/filters?" + filter().query();
    }

    /** The name, or instead of a protected one what the person is called here. */
    public String name(QueuePage.Row row) {
        return row.name().orElseGet(() -> texts.of("figures.protectedName", row.citizenRef()));
    }

    public String step(QueuePage.Row row) {
        return row.step()
                .map(step -> texts.of(
                        "figures.queue.stepSince",
                        step,
                        row.onStepSince().map(Days::written).orElse("–")))
                .orElseGet(() -> texts.of(row.active() ? "figures.unscreened" : "figures.account.ended"));
    }

    /** What is to be done, in words with its day. */
    public String due(QueuePage.Due due) {
        return texts.of("figures.due." + due.reason().code(), Days.written(due.on()));
    }

    /** Who is responsible by name; empty where the own cases are shown. */
    public String caseworker(QueuePage.Row row) {
        return row.caseworker()
                .map(name -> colleagues.stream()
                        .filter(each -> each.userName().equals(name))
                        .findFirst()
                        .map(UserRow::displayName)
                        .orElse(name))
                .orElse("–");
    }

    /** Whether somebody looks at own cases and has none. */
    public boolean isWithoutOwn() {
        return shown != null && filter().who().equals(QueueFilter.MINE) && shown.any() == 0;
    }

    /** Whether there is a row that the actions for many cases are for: ended cases are left out. */
    public boolean isChoosable() {
        return shown != null && shown.rows().stream().anyMatch(QueuePage.Row::active);
    }

    public boolean isOthersShown() {
        return !filter().who().equals(QueueFilter.MINE);
    }

    /** Which of the rows these are. */
    public String getRange() {
        return shown == null || shown.rows().isEmpty()
                ? texts.of("figures.queue.nothing")
                : texts.of(
                        "figures.range",
                        shown.from() + 1,
                        shown.from() + shown.rows().size(),
                        shown.total());
    }

    public boolean isHasNext() {
        return shown != null && shown.hasMore();
    }

    public boolean isHasPrevious() {
        return shown != null && shown.from() > 0;
    }

    public String getNextAddress() {
        return "/?" + filter().query() + "&from=" + (Math.max(from, 0) + SIZE);
    }

    public String getPreviousAddress() {
        return "/?" + filter().query() + "&from=" + Math.max(from - SIZE, 0);
    }

    public String getReason() {
        return filter().reason();
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getWho() {
        return filter().who();
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }

    public String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since == null ? "" : since;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
