package dk.trinvis.committee;

import dk.trinvis.common.paper.BarChart;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Chart;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.Aim.Verdict;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.Observation;
import dk.trinvis.initiative.TargetView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was granted and spent, and where what the initiative aims at stands. Money is never divided by people, and targets that
 * count people are no business of the public's: their numbers are small.
 */
final class AimsAccount {

    private final Money money;
    private final List<Aim> aims;
    private final LocalDate day;
    private final Wording wording;

    AimsAccount(Audience audience, LocalDate day, Money money, List<Aim> aims, Wording wording) {
        this.money = money;
        this.aims = aims.stream().filter(aim -> isShown(aim, audience)).toList();
        this.day = day;
        this.wording = wording;
    }

    /** Whether there is more to tell than that something was granted. */
    static boolean isAccounted(Money money) {
        return !money.months().isEmpty()
                || money.grants().stream().anyMatch(grant -> !grant.lines().isEmpty());
    }

    /** Whether the audience may know where it stands. */
    static boolean isShown(Aim aim, Audience audience) {
        return audience != Audience.PUBLIC || !aim.target().countsPeople();
    }

    /** What was measured beside what is aimed at, for a sentence that says of what: "12 af 20". */
    static String inShort(Observation last, TargetView target, Wording wording) {
        return wording.text(
                "bound." + target.comparator(),
                "value",
                wording.decimal(last.value()),
                "aim",
                wording.decimal(target.aim()));
    }

    static AimsAccount of(PaperFacts facts, Wording wording) {
        var subject = facts.subject();
        return new AimsAccount(facts.audience(), facts.figures().asOf(), subject.money(), subject.aims(), wording);
    }

    List<Block> blocks() {
        boolean accounted = isAccounted(money);
        var blocks = new ArrayList<Block>();
        if (accounted || !aims.isEmpty()) {
            blocks.add(new Heading(wording.text("aims.heading")));
        }
        if (accounted) {
            blocks.add(new Paragraph(spent()));
            blocks.add(lines());
        }
        if (!aims.isEmpty()) {
            blocks.add(new Bullets(aims.stream().map(this::stands).toList()));
            aims.stream()
                    .filter(aim -> !aim.target().path().isEmpty())
                    .forEach(aim -> blocks.addAll(List.of(chart(aim), path(aim))));
            blocks.add(new Paragraph(wording.sentence("aims.rule")));
        }
        return blocks;
    }

    /** What it costs; nothing where no money is known of. */
    Optional<String> cost() {
        if (isAccounted(money)) {
            return Optional.of(spent());
        }
        return money.granted() == 0
                ? Optional.empty()
                : Optional.of(wording.sentence("aims.granted", "granted", wording.kroner(money.granted())));
    }

    private String spent() {
        var sentences = new ArrayList<String>();
        sentences.add(wording.sentence(
                "aims.spent",
                "granted",
                wording.kroner(money.granted()),
                "spent",
                wording.kroner(money.spent()),
                "left",
                wording.kroner(money.left()),
                "asOf",
                day));
        money.grants().stream()
                .map(Grant::condition)
                .filter(condition -> !condition.isBlank())
                .forEach(condition -> sentences.add(wording.sentence("aims.condition", "condition", condition)));
        return String.join(" ", sentences);
    }

    private Table lines() {
        var rows = new ArrayList<List<String>>();
        money.lines().forEach(line -> rows.add(row(line.name(), line.granted(), line.spent(), line.left())));
        rows.add(row(wording.text("aims.total"), money.granted(), money.spent(), money.left()));
        return new Table(
                wording.text("aims.money", "asOf", day),
                List.of(
                        new Column(wording.text("aims.line"), false),
                        new Column(wording.text("aims.column.granted"), true),
                        new Column(wording.text("aims.column.spent"), true),
                        new Column(wording.text("aims.column.left"), true)),
                rows,
                true);
    }

    private List<String> row(String name, long granted, long spent, long left) {
        return List.of(name, wording.kroner(granted), wording.kroner(spent), wording.kroner(left));
    }

    private String stands(Aim aim) {
        var target = aim.target();
        var left = aim.daysLeft() < 0
                ? wording.text("aims.passed", "due", target.dueOn())
                : wording.text("aims.left", "days", Math.toIntExact(aim.daysLeft()));
        return wording.text(
                "aims.stands",
                "name",
                target.name(),
                "state",
                wording.text("aims.state." + aim.state().code()),
                "measured",
                aim.latest().map(last -> held(last, target)).orElseGet(() -> unmeasured(target)),
                "left",
                left,
                "source",
                aim.latest().map(last -> ", " + source(last)).orElse(""));
    }

    private String held(Observation last, TargetView target) {
        return wording.text(
                "aims." + target.comparator(),
                "value",
                wording.decimal(last.value()),
                "aim",
                wording.decimal(target.aim()),
                "unit",
                target.unit());
    }

    private String unmeasured(TargetView target) {
        return wording.text(
                "aims.none",
                "sign",
                target.comparison().sign(),
                "aim",
                wording.decimal(target.aim()),
                "unit",
                target.unit());
    }

    private String source(Observation observation) {
        return observation.publication().isBlank()
                ? wording.text("aims.published", "on", observation.publishedOn())
                : wording.text(
                        "aims.publishedIn", "publication", observation.publication(), "on", observation.publishedOn());
    }

    private Chart chart(Aim aim) {
        Map<String, BigDecimal> bars = bars(aim);
        var figures = bars.values().stream().map(wording::decimal).toList();
        var description = bars.entrySet().stream()
                .map(bar -> bar.getKey() + ": " + wording.decimal(bar.getValue()))
                .collect(Collectors.joining(", "));
        return new Chart(
                new BarChart(
                        aim.target().name(),
                        description,
                        bars.entrySet().stream()
                                .map(bar -> new BarChart.Bar(bar.getKey(), bar.getValue()))
                                .toList()),
                aim.target().unit(),
                figures);
    }

    /** What was aimed at and measured, year by year. */
    private Map<String, BigDecimal> bars(Aim aim) {
        var bars = new LinkedHashMap<String, BigDecimal>();
        aim.points().forEach(point -> {
            var year = Integer.toString(point.dueOn().getYear());
            bars.put(wording.text("aims.bar.aim", "year", year), point.aim());
            point.deciding()
                    .ifPresent(decided -> bars.put(wording.text("aims.bar.measured", "year", year), decided.value()));
        });
        return bars;
    }

    private Table path(Aim aim) {
        return new Table(
                aim.target().name(),
                List.of(
                        new Column(wording.text("aims.column.due"), false),
                        new Column(wording.text("aims.column.aim"), true),
                        new Column(wording.text("aims.column.verdict"), false),
                        new Column(wording.text("aims.column.deciding"), false)),
                aim.points().stream().map(point -> point(aim, point)).toList(),
                false);
    }

    private List<String> point(Aim aim, Aim.Point point) {
        var deciding = point.deciding().map(this::measured).orElse("");
        var revised = point.revised()
                .map(later -> " " + wording.sentence("aims.revised", "measured", measured(later)))
                .orElse("");
        return List.of(
                wording.day(point.dueOn()),
                aim.target().comparison().sign() + "\u00a0" + wording.decimal(point.aim()),
                point.verdict() == Verdict.AHEAD
                        ? ""
                        : wording.text("aims.verdict." + point.verdict().code()),
                (deciding + revised).strip());
    }

    private String measured(Observation observation) {
        return wording.text(
                "aims.measured", "value", wording.decimal(observation.value()), "source", source(observation));
    }
}
