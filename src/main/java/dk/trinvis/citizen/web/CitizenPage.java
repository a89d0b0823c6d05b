package dk.trinvis.citizen.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.citizen.Chronicle.Kind;
import dk.trinvis.citizen.Chronicle.Placement;
import dk.trinvis.citizen.Chronicle.SmallStep;
import dk.trinvis.citizen.Chronicle.Waiting;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.Profile;
import dk.trinvis.citizen.ScoreChart;
import dk.trinvis.citizen.StepChart;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A citizen with their cases, their way over the steps, their activities and tracks. */
@Named
@RequestScoped
public class CitizenPage {

    @Inject
    private CitizenService citizens;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private String ref = "";
    private @Nullable Chronicle chronicle;

    /** Called before the page is shown. */
    public void open() {
        chronicle = citizens.chronicle(ref, "citizen page");
    }

    /** The citizen, once the page is open. */
    public @Nullable CitizenRow getCitizen() {
        return chronicle == null ? null : chronicle.citizen();
    }

    /** The name, or the reference where that must do. */
    public String getTitle() {
        return texts.citizen(Optional.ofNullable(getCitizen()).flatMap(CitizenRow::name), ref);
    }

    public String getFacts() {
        if (chronicle == null) {
            return "";
        }
        return chronicle
                .citizen()
                .maskedCpr()
                .map(masked -> texts.of("citizen.facts", ref, masked))
                .orElseGet(() -> texts.of("citizen.factsWithoutCpr", ref));
    }

    /** What is known of how to reach the citizen and what the citizen wants, once the page is open. */
    public @Nullable Profile getProfile() {
        return chronicle == null ? null : chronicle.profile();
    }

    /** Whether the identity is protected and no reason has been given today. */
    public boolean isMasked() {
        return chronicle != null && chronicle.citizen().isMasked();
    }

    /** Whether the citizen is of another team and was opened for a reason. */
    public boolean isReadOnly() {
        return chronicle != null && chronicle.isReadOnly();
    }

    /** Whether the user may change what is recorded of the citizen here. */
    public boolean isChangeable() {
        return user.may(Permission.CHANGE_CASES) && !isReadOnly() && !isMasked();
    }

    /** Where what is recorded of the citizen is to be had as a PDF. */
    public String getOwnData() {
        return Addresses.ownData(ref);
    }

    public List<Case> getCases() {
        return chronicle == null ? List.of() : chronicle.cases();
    }

    public List<Entry> activities(Case one) {
        return one.of(Kind.ACTIVITY);
    }

    public List<Entry> tracks(Case one) {
        return one.of(Kind.TRACK);
    }

    public List<Entry> notes(Case one) {
        return one.of(Kind.NOTE);
    }

    public List<Entry> followUps(Case one) {
        return one.of(Kind.FOLLOW_UP);
    }

    /** The target group of the law today, or last; nothing while none is recorded. */
    public Optional<String> targetGroup(Case one) {
        return one.of(Kind.TARGET_GROUP).stream()
                .filter(entry -> !entry.days().first().isAfter(clock.today()))
                .findFirst()
                .filter(entry -> entry.days().until().isAfter(clock.today()))
                .map(entry -> texts.of(
                        "citizen.case.targetGroupSince",
                        texts.in(entry.title()),
                        Days.written(entry.days().first())));
    }

    /** Whether it goes on today. */
    public boolean active(Case one) {
        return one.facts().days().until().isAfter(clock.today());
    }

    /** Active, ended, or about to end, in words. */
    public String state(Case one) {
        DateRange days = one.facts().days();
        if (!active(one)) {
            return texts.of("citizen.case.ended");
        }
        return days.lastDay()
                .map(last -> texts.of("citizen.case.endsOn", Days.written(last)))
                .orElseGet(() -> texts.of("citizen.case.active"));
    }

    /** The latest step, since when, and what it means. */
    public String step(Case one) {
        return one.latest()
                .map(last -> texts.of(
                                "citizen.case.stepSince",
                                last.step(),
                                Days.written(one.onStepSince().orElse(last.countsFrom())))
                        + ": " + meaning(last))
                .orElseGet(() -> texts.of("citizen.case.unscreened"));
    }

    public String meaning(Placement placement) {
        return placement.meaning().map(texts::in).orElseGet(() -> texts.of("citizen.steps.notDescribed"));
    }

    /** The steps from the one drawn at the top to the one at the bottom. */
    public List<Integer> rows(Case one) {
        return chart(one).rows();
    }

    public boolean drawn(Case one) {
        return !chart(one).isEmpty();
    }

    /** The first day drawn. */
    public LocalDate drawnFrom(Case one) {
        return chart(one).first();
    }

    /** The last day drawn. */
    public LocalDate drawnTo(Case one) {
        return chart(one).end().minusDays(1);
    }

    /** The way over the steps, as markup. */
    public String picture(Case one) {
        StepChart chart = chart(one);
        String moves = chart.moves().stream()
                .map(move -> texts.of("citizen.steps.move", move.step(), Days.written(move.from())))
                .collect(Collectors.joining(", "));
        String title = texts.of("citizen.steps.way", Days.written(drawnFrom(one)), Days.written(drawnTo(one)));
        return chart.svg("way-" + one.facts().id(), title, moves);
    }

    /**
     * An activity or a track below the steps.
     *
     * @param label what it is, with its days
     * @param picture when, as markup
     */
    public record Bar(String label, String picture) {}

    /** The activities and tracks that have begun, the earliest first, on the days of the picture. */
    public List<Bar> bars(Case one) {
        StepChart chart = chart(one);
        List<Bar> bars = new ArrayList<>();
        alongside(one).filter(entry -> chart.shows(entry.days())).forEach(entry -> {
            String days = Days.written(entry.days().first()) + " – "
                    + entry.days().lastDay().map(Days::written).orElse("");
            String label = texts.in(entry.title()) + ", " + days.strip();
            String id = "bar-" + one.facts().id() + "-" + bars.size();
            bars.add(new Bar(label, chart.bar(entry.days(), id, label)));
        });
        return bars;
    }

    private static Stream<Entry> alongside(Case one) {
        return Stream.concat(one.of(Kind.ACTIVITY).stream(), one.of(Kind.TRACK).stream())
                .sorted(Comparator.comparing(entry -> entry.days().first()));
    }

    /** The lines of a small step, as markup. */
    public String lines(Case one, SmallStep step, int place) {
        return new ScoreChart(step.scores())
                .svg("small-step-" + one.facts().id() + "-" + place, texts.of("citizen.smallSteps.picture"));
    }

    /** The same in numbers, the latest day first: the caseworker's, and the citizen's own. */
    public String scores(SmallStep step) {
        List<String> days = new ArrayList<>();
        step.scores()
                .forEach(score -> days.add(
                        0,
                        texts.of(
                                "citizen.smallSteps.score",
                                Days.written(score.day()),
                                score.caseworker().map(String::valueOf).orElse("–"),
                                score.citizen().map(String::valueOf).orElse("–"))));
        return String.join(" · ", days);
    }

    public List<Waiting> getWaiting() {
        return chronicle == null ? List.of() : chronicle.waiting();
    }

    private StepChart chart(Case one) {
        LocalDate tomorrow = clock.today().plusDays(1);
        LocalDate until = one.facts().days().until();
        return StepChart.of(
                one.facts().scale(),
                one.placements(),
                alongside(one).map(Entry::days).toList(),
                until.isBefore(tomorrow) ? until : tomorrow);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
