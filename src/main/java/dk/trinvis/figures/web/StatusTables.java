package dk.trinvis.figures.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.paper.BarChart;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Language;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusFigures.Duration;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.figures.StatusFigures.Progress;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The tables of a status and the picture above one of them. */
@Named
@RequestScoped
public class StatusTables {

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private LadderService ladders;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private CohortTitles titles;

    @Inject
    private SchoolTables school;

    private String listAddress = "";
    private List<Figure> account = List.of();
    private List<Figure> steps = List.of();
    private List<Figure> outcomes = List.of();
    private List<Figure> otherEndReasons = List.of();
    private List<Figure> activities = List.of();
    private List<Figure> tracks = List.of();
    private List<Figure> progress = List.of();
    private List<Lasting> durations = List.of();
    private List<LinkedSentence.Piece> sentence = List.of();
    private String overlap = "";
    private String chart = "";

    /** How long cases last; the mean is a dash where there are none. */
    public record Lasting(Figure median, String mean) {}

    /**
     * Lays the figures out.
     *
     * @param cohortAddress where lists are, up to the name of the cohort; empty for those who may not open any
     */
    void fill(InitiativeView initiative, StatusFigures figures, String cohortAddress) {
        listAddress = cohortAddress;
        LadderView ladder = ladders.inForce(initiative.ladderId(), figures.asOf());
        account = account(figures.movement());
        steps = steps(figures, ladder);
        outcomes = codes("outcome-", figures.outcomes(), CodeList.OUTCOME);
        otherEndReasons = codes("endReason-", figures.otherEndReasons(), CodeList.OTHER_END_REASON);
        activities = activities(figures);
        Map<String, TrackView> views =
                jobSchool.tracks(initiative.id(), new AsOf(figures.asOf(), figures.knownAt())).stream()
                        .collect(Collectors.toMap(TrackView::code, view -> view));
        tracks = tracks(figures, views);
        school.fill(initiative, figures.jobSchool(), views, cohortAddress);
        progress = progress(figures.progress());
        durations = durations(figures.duration());
        sentence = LinkedSentence.pieces(sentence(figures), listAddress);
        overlap = overlap(figures);
        chart = chart(ladder);
    }

    private List<Figure> account(Movement m) {
        return List.of(
                figure("launched", texts.of("figures.account.launched", Days.written(m.launchDay())), m.launched()),
                figure("admitted", texts.of("figures.account.admitted"), m.admitted()),
                figure("everEnrolled", texts.of("figures.account.everEnrolled"), m.everEnrolled()),
                figure("ended", texts.of("figures.account.ended"), m.ended()),
                figure("active", texts.of("figures.account.active"), m.active()));
    }

    private List<Figure> steps(StatusFigures figures, LadderView ladder) {
        List<Figure> rows = new ArrayList<>();
        for (LadderView.Step step : ladder.steps()) {
            String meaning = step.meaning(language.getLocale()).orElseGet(() -> texts.of("figures.stepNotDescribed"));
            int value = figures.steps().getOrDefault(step.number(), 0);
            rows.add(figure("step-" + step.number(), texts.of("figures.step", step.number()), value, meaning));
        }
        rows.add(figure("unscreened", texts.of("figures.unscreened"), figures.unscreened()));
        return rows;
    }

    private List<Figure> codes(String prefix, Map<String, Integer> counts, CodeList list) {
        return rows(counts, (code, value) -> figure(prefix + code, titles.label(list, code), value));
    }

    private List<Figure> activities(StatusFigures figures) {
        List<Figure> rows = new ArrayList<>(codes("activity-", figures.activities(), CodeList.ACTIVITY_TYPE));
        rows.add(figure("inAnyActivity", texts.of("figures.inAnyActivity"), figures.inAnyActivity()));
        rows.add(figure("inNoActivity", texts.of("figures.inNoActivity"), figures.inNoActivity()));
        return rows;
    }

    private List<Figure> tracks(StatusFigures figures, Map<String, TrackView> byCode) {
        List<Figure> rows = new ArrayList<>(rows(figures.tracks(), (code, value) -> {
            TrackView view = byCode.get(code);
            return view == null
                    ? figure("track-" + code, code, value)
                    : figure("track-" + code, view.title(), value, aim(view));
        }));
        rows.add(figure("inNoTrack", texts.of("figures.inNoTrack"), figures.inNoTrack()));
        return rows;
    }

    private String aim(TrackView track) {
        String steps = track.firstTargetStep() == track.lastTargetStep()
                ? texts.of("figures.forStep", track.firstTargetStep())
                : texts.of("figures.forSteps", track.firstTargetStep(), track.lastTargetStep());
        return steps + ": " + track.content();
    }

    private List<Figure> progress(Progress p) {
        return List.of(
                figure("towardJob", texts.of("figures.progress.towardJob"), p.towardJob()),
                figure("unchanged", texts.of("figures.progress.unchanged"), p.unchanged()),
                figure("awayFromJob", texts.of("figures.progress.awayFromJob"), p.awayFromJob()),
                figure("firstScreeningOnly", texts.of("figures.progress.firstScreeningOnly"), p.firstScreeningOnly()),
                figure("unscreened", texts.of("figures.progress.notScreened"), p.notScreened()));
    }

    private List<Lasting> durations(Duration duration) {
        return List.of(
                lasting("active", duration.activeMedianDays(), duration.activeMeanDays()),
                lasting("ended", duration.endedMedianDays(), duration.endedMeanDays()));
    }

    private Lasting lasting(String cohort, int median, Optional<Integer> mean) {
        return new Lasting(
                figure(cohort, texts.of("figures.duration." + cohort), median),
                mean.map(texts::number).orElse("–"));
    }

    private String sentence(StatusFigures figures) {
        Movement m = figures.movement();
        String account = texts.of(
                "figures.sentence",
                Days.written(figures.asOf()),
                m.active(),
                figures.citizens().active(),
                Days.written(m.launchDay()),
                m.launched(),
                m.admitted(),
                m.ended());
        boolean someCameBack = m.everEnrolled() != figures.citizens().everEnrolled();
        return someCameBack
                ? account + " "
                        + texts.of(
                                "figures.cameBack",
                                m.everEnrolled(),
                                figures.citizens().everEnrolled())
                : account;
    }

    private String overlap(StatusFigures figures) {
        int together = figures.activities().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int more = together - figures.inAnyActivity();
        return more == 0 ? texts.of("figures.noOverlap") : texts.of("figures.overlap", more);
    }

    private String chart(LadderView ladder) {
        List<BarChart.Bar> bars = steps.stream()
                .map(row -> BarChart.Bar.of(row.label(), row.value()))
                .toList();
        String numbers = steps.stream()
                .map(row -> row.label() + ": " + texts.number(row.value()))
                .collect(Collectors.joining(", "));
        String direction = texts.of(ladder.lowerIsCloser() ? "figures.lowerIsCloser" : "figures.higherIsCloser");
        return new BarChart(texts.of("figures.steps"), numbers + ". " + direction, bars).svg("steps");
    }

    private Figure figure(String cohort, String label, int value) {
        return figure(cohort, label, value, "");
    }

    private Figure figure(String cohort, String label, int value, String meaning) {
        return new Figure(cohort, label, meaning, value, listAddress.isEmpty() ? "" : listAddress + cohort);
    }

    private static List<Figure> rows(Map<String, Integer> counts, BiFunction<String, Integer, Figure> row) {
        return counts.entrySet().stream()
                .map(entry -> row.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The account in words, each number with the way to its list. */
    public List<LinkedSentence.Piece> getSentence() {
        return sentence;
    }

    /** Whether the numbers of the activities may be added up, in words. */
    public String getOverlap() {
        return overlap;
    }

    /** The bars of the steps, as markup. */
    public String getChart() {
        return chart;
    }

    public List<Figure> getAccount() {
        return account;
    }

    public List<Figure> getSteps() {
        return steps;
    }

    public List<Figure> getOutcomes() {
        return outcomes;
    }

    public List<Figure> getOtherEndReasons() {
        return otherEndReasons;
    }

    public List<Figure> getActivities() {
        return activities;
    }

    public List<Figure> getTracks() {
        return tracks;
    }

    public List<Figure> getProgress() {
        return progress;
    }

    /** Median days, with the lists of the cases they are the median of. */
    public List<Lasting> getDurations() {
        return durations;
    }
}
