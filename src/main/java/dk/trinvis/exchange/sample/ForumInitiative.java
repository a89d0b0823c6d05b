package dk.trinvis.exchange.sample;

import dk.trinvis.committee.NewEdition;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import dk.trinvis.initiative.ObservationEntry;
import dk.trinvis.initiative.SpendingEntry;
import dk.trinvis.initiative.TargetEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What Vejle's labour market forum was granted for 2024 and what it aims at, as its minutes of 31 October 2024 tell of it. Nobody
 * is enrolled in it; what was spent is made up.
 */
final class ForumInitiative {

    static final String CODE = "AF-2024";
    static final String NETWORK = "jobboost";

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
        return new ObservationEntry(
                new BigDecimal(12), "netværkets første møde", LocalDate.of(2024, 10, 30), null, null, null);
    }

    /** The paper of the forum's meeting. */
    static NewEdition edition(Instant knownAt) {
        return new NewEdition(CODE, LocalDate.of(2024, 10, 31), knownAt, null, null);
    }
}
