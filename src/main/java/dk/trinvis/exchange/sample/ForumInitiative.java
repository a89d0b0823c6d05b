package dk.trinvis.exchange.sample;

import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import dk.trinvis.initiative.ObservationEntry;
import dk.trinvis.initiative.SpendingEntry;
import dk.trinvis.initiative.TargetEntry;
import dk.trinvis.initiative.TargetView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Vejle's labour market forum was granted for 2024, and what it and the strategy of those years aim at, as the forum's
 * minutes of 31 October 2024 and the strategy tell of it. Nobody is enrolled in it; spending and the ranks measured are made up.
 */
final class ForumInitiative {

    static final String CODE = "AF-2024";
    static final String NETWORK = "jobboost";
    static final String RANK = "rank";

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String SEMINAR_LINE = "Seminar";
    private static final String NETWORK_LINE = "Virksomhedsnetværket JobBoost";

    private static final Grant GRANT = new Grant(
            50_000_000,
            FIRST,
            "forummets to indsatser i 2024",
            "Arbejdsmarkedsudvalget",
            "forummet fortæller udvalget, hvad pengene er brugt til, før der gives nye",
            false,
            List.of(new GrantLine(SEMINAR_LINE, 10_000_000), new GrantLine(NETWORK_LINE, 40_000_000)));

    private ForumInitiative() {}

    static InitiativeView view(long ladderId, long teamId) {
        return new InitiativeView(
                0,
                CODE,
                "Arbejdsmarkedsforums indsatser 2024",
                "At få flere virksomheder med i arbejdet for borgere, der har langt til et job.",
                "15.00.05-A30-1-24",
                FIRST,
                FIRST.plusYears(1),
                ladderId,
                teamId,
                "Arbejdsmarkedsforum",
                "Sekretariatet",
                "Jobcenter Vejle",
                true,
                12,
                List.of(GRANT),
                List.of());
    }

    static List<SpendingEntry> spending() {
        return List.of(
                spent(4, SEMINAR_LINE, 9_825_000),
                spent(5, SEMINAR_LINE, -250_000),
                spent(6, NETWORK_LINE, 4_500_000),
                spent(8, NETWORK_LINE, 6_225_000),
                spent(9, NETWORK_LINE, 5_812_550),
                spent(10, NETWORK_LINE, 6_140_000));
    }

    private static SpendingEntry spent(int month, String line, long oere) {
        return new SpendingEntry(CODE, YearMonth.of(2024, month), line, oere, "Prøvedata");
    }

    /** Twenty companies in the network by the end of the year. */
    static TargetEntry network() {
        return new TargetEntry(
                "Virksomheder i JobBoost",
                "virksomheder",
                false,
                "at_least",
                new BigDecimal(20),
                LocalDate.of(2024, 12, 31),
                List.of());
    }

    static ObservationEntry companies() {
        return observed(12, "netværkets første møde", LocalDate.of(2024, 10, 30), null);
    }

    /** Among the twenty best municipalities by the end of 2027. */
    static TargetEntry rank() {
        return new TargetEntry(
                "Placering på ministeriets benchmarkliste",
                "placering",
                false,
                "at_most",
                new BigDecimal(20),
                LocalDate.of(2027, 12, 31),
                List.of(year(2024, 35), year(2025, 30), year(2026, 25)));
    }

    static List<ObservationEntry> ranks() {
        return List.of(
                listed(38, LocalDate.of(2024, 3, 15), LocalDate.of(2023, 1, 1)),
                listed(34, LocalDate.of(2024, 10, 15), LocalDate.of(2023, 7, 1)),
                listed(31, LocalDate.of(2025, 3, 14), LocalDate.of(2024, 1, 1)),
                listed(29, LocalDate.of(2025, 10, 15), LocalDate.of(2024, 7, 1)),
                listed(28, LocalDate.of(2026, 3, 16), LocalDate.of(2025, 1, 1)));
    }

    private static ObservationEntry listed(int rank, LocalDate published, LocalDate from) {
        return observed(rank, "benchmarklisten (prøvedata)", published, from);
    }

    /** Of the year from a day, or of the day of the publication. */
    private static ObservationEntry observed(
            int value, String publication, LocalDate published, @Nullable LocalDate from) {
        LocalDate to = from == null ? null : from.plusYears(1).minusDays(1);
        return new ObservationEntry(new BigDecimal(value), publication, published, from, to, null);
    }

    private static TargetView.Year year(int year, int rank) {
        return new TargetView.Year(year, new BigDecimal(rank));
    }
}
