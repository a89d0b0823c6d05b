package dk.trinvis.figures.web;

import dk.trinvis.common.paper.BarChart;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.Aim.Verdict;
import dk.trinvis.initiative.Observation;
import dk.trinvis.initiative.TargetView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What initiatives aim at, in the words of the page. */
@Named
@RequestScoped
public class AimTables {

    @Inject
    private Texts texts;

    private List<Row> aims = List.of();

    /**
     * A target.
     *
     * @param published what was measured, the latest first
     */
    public record Row(
            String code,
            String name,
            String state,
            String sentence,
            List<Bar> bars,
            String chart,
            List<Point> points,
            List<String> published) {}

    /** One bar of the picture. */
    public record Bar(String label, BigDecimal value, String figure) {}

    /** A day on the path. */
    public record Point(String dueOn, String aim, String verdict, String deciding, String revised) {}

    void fill(List<Aim> all) {
        aims = all.stream().map(this::row).toList();
    }

    public List<Row> getAims() {
        return aims;
    }

    private Row row(Aim aim) {
        TargetView target = aim.target();
        List<Bar> bars = bars(aim);
        List<String> published =
                new ArrayList<>(aim.published().stream().map(this::told).toList());
        Collections.reverse(published);
        return new Row(
                target.code(),
                target.name(),
                texts.of("figures.aim.state." + aim.state().code()),
                sentence(aim),
                bars,
                chart(target, bars),
                aim.points().stream().map(point -> point(target, point)).toList(),
                published);
    }

    private String sentence(Aim aim) {
        TargetView target = aim.target();
        String left = aim.daysLeft() < 0
                ? texts.of("figures.aim.passed", Days.written(target.dueOn()))
                : texts.of("figures.aim.left", aim.daysLeft());
        return aim.latest()
                        .map(last -> texts.of(
                                "figures.aim." + target.comparator(), last.value(), target.aim(), target.unit()))
                        .orElseGet(() ->
                                texts.of("figures.aim.none", sign(target) + " " + number(target.aim()), target.unit()))
                + ", " + left;
    }

    private List<Bar> bars(Aim aim) {
        List<Bar> bars = new ArrayList<>();
        for (Aim.Point point : aim.points()) {
            String year = Integer.toString(point.dueOn().getYear());
            bars.add(bar(texts.of("figures.aim.bar", year), point.aim()));
            point.deciding()
                    .ifPresent(decided -> bars.add(bar(texts.of("figures.aim.measuredBar", year), decided.value())));
        }
        if (aim.points().stream().anyMatch(point -> point.verdict() == Verdict.AHEAD)) {
            aim.latest().ifPresent(last -> bars.add(bar(texts.of("figures.aim.latestBar"), last.value())));
        }
        return bars;
    }

    private Bar bar(String label, BigDecimal value) {
        return new Bar(label, value, number(value));
    }

    private static String chart(TargetView target, List<Bar> bars) {
        String numbers =
                bars.stream().map(bar -> bar.label() + ": " + bar.figure()).collect(Collectors.joining(", "));
        return new BarChart(
                        target.name(),
                        numbers,
                        bars.stream()
                                .map(bar -> new BarChart.Bar(bar.label(), bar.value()))
                                .toList())
                .svg("path-" + target.code());
    }

    private Point point(TargetView target, Aim.Point point) {
        return new Point(
                Days.written(point.dueOn()),
                sign(target) + "\u00a0" + number(point.aim()),
                texts.of("figures.aim.verdict." + point.verdict().code()),
                told(point.deciding()),
                told(point.revised()));
    }

    private String told(Optional<Observation> observation) {
        return observation.map(this::told).orElse("–");
    }

    private String told(Observation observation) {
        String first = Days.written(observation.covers().first());
        String last = Days.written(observation.covers().until().minusDays(1));
        return texts.of(
                observation.publication().isBlank() ? "figures.aim.observed" : "figures.aim.observedIn",
                observation.value(),
                Days.written(observation.publishedOn()),
                first.equals(last) ? last : texts.of("figures.aim.period", first, last),
                observation.publication());
    }

    private String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(texts.locale()).format(value);
    }

    private static String sign(TargetView target) {
        return target.comparison().sign();
    }
}
