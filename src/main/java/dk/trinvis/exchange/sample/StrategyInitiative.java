package dk.trinvis.exchange.sample;

import dk.trinvis.committee.EditionTextEntry;
import dk.trinvis.committee.NewEdition;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.Milestone;
import dk.trinvis.initiative.InitiativeView.MilestoneKind;
import dk.trinvis.initiative.ObservationEntry;
import dk.trinvis.initiative.TargetEntry;
import dk.trinvis.initiative.TargetView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What Vejle's strategy for 2024-2027 aims at, as it and the minutes of its first reading on 5 October 2023 tell of it. Nobody is
 * enrolled in it. That the second reading was on the day it was planned for is made up, and so are the ranks measured.
 */
final class StrategyInitiative {

    static final String CODE = "BS-2024";
    static final String RANK = "rank";

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final LocalDate SECOND_READING = LocalDate.of(2023, 11, 23);

    private StrategyInitiative() {}

    static InitiativeView view(long ladderId, long teamId) {
        return new InitiativeView(
                0,
                CODE,
                "Strategi for beskæftigelsesindsatsen 2024-2027",
                "At flere kommer i job eller uddannelse, og at virksomhederne finder dem, de mangler.",
                "15.00.00-P22-1-23",
                FIRST,
                LAST.plusDays(1),
                ladderId,
                teamId,
                "Arbejdsmarkedsudvalget",
                "Økonomi- og arbejdsmarkedsdirektøren",
                "Jobcenter Vejle",
                true,
                12,
                List.of(),
                List.of(new Milestone(
                        MilestoneKind.DELIVERABLE,
                        SECOND_READING,
                        SECOND_READING,
                        "Anden behandling af strategien, med forummets høringssvar")));
    }

    /** Among the twenty best municipalities by the end of 2027. */
    static TargetEntry rank() {
        return new TargetEntry(
                "Placering på ministeriets benchmarkliste",
                "placering",
                false,
                "at_most",
                new BigDecimal(20),
                LAST,
                List.of(year(2024, 35), year(2025, 30), year(2026, 25)));
    }

    private static TargetView.Year year(int year, int rank) {
        return new TargetView.Year(year, new BigDecimal(rank));
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
        return new ObservationEntry(
                new BigDecimal(rank),
                "benchmarklisten (prøvedata)",
                published,
                from,
                from.plusYears(1).minusDays(1),
                null);
    }

    /** The paper of the first reading. */
    static NewEdition edition(Instant knownAt) {
        return new NewEdition(CODE, LocalDate.of(2023, 10, 5), knownAt, null, null);
    }

    /** What was recommended there instead of taking note. */
    static List<EditionTextEntry> texts() {
        return List.of(new EditionTextEntry(
                "recommendation",
                "Økonomi- og arbejdsmarkedsdirektøren indstiller, at Arbejdsmarkedsudvalget sender strategien i høring i"
                        + " Arbejdsmarkedsforum.",
                "instead",
                true,
                false));
    }
}
