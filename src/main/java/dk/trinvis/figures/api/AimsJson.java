package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.Observation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The money of an initiative in øre, and where what it aims at stands. */
public record AimsJson(String initiative, LocalDate asOf, Instant knownAt, MoneyJson money, List<TargetJson> targets) {

    /** What was granted and spent up to and including the month of the day. */
    public record MoneyJson(long grantedOere, long spentOere, long leftOere, List<LineJson> lines) {}

    /**
     * A line of the grants.
     *
     * @param months what was spent on it by month
     */
    public record LineJson(String line, long grantedOere, long spentOere, long leftOere, Map<String, Long> months) {}

    /**
     * A target.
     *
     * @param state {@code reached}, {@code on_the_way}, {@code behind}, {@code missed} or {@code not_measured}
     * @param latest what was measured last; missing where nothing was
     */
    public record TargetJson(
            String code,
            String name,
            String unit,
            String comparator,
            String state,
            long daysLeft,
            Optional<ObservationJson> latest,
            List<PointJson> path) {}

    /**
     * A day on the path.
     *
     * @param verdict {@code reached}, {@code missed}, {@code not_measured} or {@code ahead}
     * @param deciding what was published last by then
     * @param revised what was published later of the same period
     */
    public record PointJson(
            LocalDate dueOn,
            BigDecimal aim,
            String verdict,
            Optional<ObservationJson> deciding,
            Optional<ObservationJson> revised) {}

    /** What was measured; both days of the period belong to it. */
    public record ObservationJson(
            BigDecimal value, String publication, LocalDate publishedOn, LocalDate coversFrom, LocalDate coversTo) {

        static ObservationJson of(Observation observation) {
            return new ObservationJson(
                    observation.value(),
                    observation.publication(),
                    observation.publishedOn(),
                    observation.covers().first(),
                    observation.covers().until().minusDays(1));
        }
    }

    static AimsJson of(String initiative, AsOf asOf, Money money, List<Aim> aims) {
        return new AimsJson(
                initiative,
                asOf.day(),
                asOf.knownAt(),
                new MoneyJson(
                        money.granted(),
                        money.spent(),
                        money.left(),
                        money.lines().stream().map(AimsJson::line).toList()),
                aims.stream().map(AimsJson::target).toList());
    }

    private static LineJson line(Money.Line line) {
        Map<String, Long> months = new TreeMap<>();
        line.months().forEach((month, oere) -> months.put(month.toString(), oere));
        return new LineJson(line.name(), line.granted(), line.spent(), line.left(), months);
    }

    private static TargetJson target(Aim aim) {
        return new TargetJson(
                aim.target().code(),
                aim.target().name(),
                aim.target().unit(),
                aim.target().comparator(),
                aim.state().code(),
                aim.daysLeft(),
                aim.latest().map(ObservationJson::of),
                aim.points().stream()
                        .map(point -> new PointJson(
                                point.dueOn(),
                                point.aim(),
                                point.verdict().code(),
                                point.deciding().map(ObservationJson::of),
                                point.revised().map(ObservationJson::of)))
                        .toList());
    }
}
