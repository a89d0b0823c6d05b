package dk.trinvis.figures;

import static dk.trinvis.figures.MemoryFigures.LAUNCH;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.DateRange;
import dk.trinvis.enrolment.PlayedCases;
import dk.trinvis.figures.Differences.Line;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.ladder.HjoerringLadder;
import dk.trinvis.ladder.LadderView;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each cause of a difference, and what happened between two days: the variants of the golden data (E.9). */
class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 27);

    private final PlayedCases cases = new PlayedCases();
    private Instant frozen = Instant.EPOCH;

    /** One who goes on, on step 3, and one who has ended. */
    private void freeze() {
        cases.begin("goes-on", 1, LAUNCH);
        cases.screen("goes-on", LAUNCH, 3);
        cases.begin("ended", 2, LAUNCH);
        cases.screen("ended", LAUNCH, 4);
        cases.end("ended", LocalDate.of(2023, 9, 20), "employment");
        frozen = cases.moment();
    }

    @Test
    void anOutcomeCorrectedLaterIsACorrection() throws SQLException {
        freeze();
        cases.correctEnd("ended", LocalDate.of(2023, 9, 20), "education");

        assertThat(differences("outcome"))
                .containsExactly(
                        entry("outcome-education", "0 + 1 correction = 1"),
                        entry("outcome-employment", "1 - 1 correction = 0"));
    }

    @Test
    void whoComesBackAfterSomeDaysIsAReEnrolment() throws SQLException {
        freeze();
        cases.begin("again", 2, LocalDate.of(2023, 9, 24));

        assertThat(differences("back"))
                .containsExactly(
                        entry("active", "1 + 1 re_enrolment = 2"),
                        entry("admitted", "0 + 1 re_enrolment = 1"),
                        entry("everEnrolled", "2 + 1 re_enrolment = 3"),
                        entry("unscreened", "0 + 1 re_enrolment = 1"));
    }

    @Test
    void anEndThatIsTakenBackIsAReEnrolment() throws SQLException {
        freeze();
        cases.cancelEnd("ended");

        assertThat(differences("cancelled"))
                .containsExactly(
                        entry("active", "1 + 1 re_enrolment = 2"),
                        entry("ended", "1 - 1 re_enrolment = 0"),
                        entry("outcome-employment", "1 - 1 re_enrolment = 0"),
                        entry("step-4", "0 + 1 re_enrolment = 1"));
    }

    @Test
    void anEndOnALaterDayThanWasKnownIsACorrection() throws SQLException {
        freeze();
        cases.correctEnd("ended", DAY, "employment");

        assertThat(differences("later")).containsEntry("active", "1 + 1 correction = 2");
    }

    @Test
    void anEndRegisteredLaterIsALateRegistration() throws SQLException {
        freeze();
        cases.end("goes-on", LocalDate.of(2023, 9, 20), "moved");

        assertThat(differences("late"))
                .containsExactly(
                        entry("active", "1 - 1 late_registration = 0"),
                        entry("endReason-moved", "0 + 1 late_registration = 1"),
                        entry("ended", "1 + 1 late_registration = 2"),
                        entry("step-3", "1 - 1 late_registration = 0"));
    }

    @Test
    void whatWasRegisteredLateAndCorrectedAfterThatIsLateStill() throws SQLException {
        freeze();
        cases.end("goes-on", LocalDate.of(2023, 9, 20), "moved");
        cases.correctEnd("goes-on", LocalDate.of(2023, 9, 20), "education");
        cases.begin("new", 3, LocalDate.of(2023, 10, 10));
        cases.correctFirst("new", LocalDate.of(2023, 9, 10));

        assertThat(differences("twice"))
                .containsEntry("outcome-education", "0 + 1 late_registration = 1")
                .containsEntry("admitted", "0 + 1 late_registration = 1")
                .allSatisfy((cohort, line) -> assertThat(line).doesNotContain("correction"));
    }

    @Test
    void aSecondScreeningOfADayIsLateAndACorrectedOneIsCorrected() throws SQLException {
        freeze();
        cases.begin("third", 3, LAUNCH);
        cases.screen("third", LAUNCH, 2);
        frozen = cases.moment();
        cases.screen("goes-on", LAUNCH, 2);
        cases.correctScreening("third", LAUNCH, 5);

        assertThat(differences("steps"))
                .containsExactly(
                        entry("step-2", "1 - 1 correction + 1 late_registration = 1"),
                        entry("step-3", "1 - 1 late_registration = 0"),
                        entry("step-5", "0 + 1 correction = 1"));
    }

    @Test
    void whoseLastDayIsTheDayCountsAsBeforeAndTheNextDayOtherwise() throws SQLException {
        freeze();
        cases.end("goes-on", DAY, "moved");

        assertThat(differences("last-day")).isEmpty();
        assertThat(differences("next-day", DAY.plusDays(1))).containsEntry("active", "1 - 1 late_registration = 0");
    }

    @Test
    void anAnnulledCaseIsAnAnnulmentAndSoIsOneThatIsTakenBack() throws SQLException {
        freeze();
        cases.annul("goes-on");
        Instant annulled = cases.moment();

        assertThat(differences("annulled"))
                .containsExactly(
                        entry("active", "1 - 1 annulment = 0"),
                        entry("everEnrolled", "2 - 1 annulment = 1"),
                        entry("launched", "2 - 1 annulment = 1"),
                        entry("step-3", "1 - 1 annulment = 0"));

        cases.restore("goes-on");
        assertThat(differences("restored")).isEmpty();
        frozen = annulled;
        assertThat(differences("taken-back")).containsEntry("active", "0 + 1 annulment = 1");
    }

    @Test
    void whatHappenedFromOneDayToAnotherAddsUp() throws SQLException {
        freeze();
        cases.begin("new", 3, LocalDate.of(2023, 9, 10));
        cases.screen("goes-on", LocalDate.of(2023, 9, 5), 2);
        LadderView first = HjoerringLadder.firstVersion();
        LocalDate other = LocalDate.of(2023, 9, 1);

        Development happened = happened(
                "happened",
                LocalDate.of(2023, 8, 1),
                List.of(version(first, first.from(), other), version(first, other, DateRange.FOREVER)));

        assertThat(happened.account()).isEqualTo(new Development.Account(2, 1, 1, 2, Map.of("employment", 1)));
        assertThat(happened.moves()).isEqualTo(new Development.Moves(1, 0, 0, 0, 0));
        assertThat(cell(happened, "step-3", "step-2")).isEqualTo(1);
        assertThat(cell(happened, "step-4", "ended")).isEqualTo(1);
        assertThat(cell(happened, "notThere", "unscreened")).isEqualTo(1);
        assertThat(happened.daysOnStep()).isEqualTo(new DaysOnStep(Map.of(2, 23), 23));
        assertThat(happened.otherLadder()).isTrue();
        assertThat(happened.checks())
                .allMatch(Check::holds)
                .extracting(Check::text)
                .contains("2 + 1 − 1 = 2");
    }

    @Test
    void aSecondScreeningOnTheSameStepDoesNotBeginTheStepAnew() throws SQLException {
        freeze();
        cases.screen("goes-on", LocalDate.of(2023, 9, 5), 3);
        cases.screen("goes-on", LocalDate.of(2023, 9, 15), 3);

        Development happened = happened("same-step", LocalDate.of(2023, 8, 1), List.of(HjoerringLadder.firstVersion()));

        assertThat(happened.moves().unchanged()).isEqualTo(1);
        assertThat(happened.daysOnStep().all()).isEqualTo(89);
        assertThat(happened.otherLadder()).isFalse();
    }

    private static LadderView version(LadderView like, LocalDate from, LocalDate until) {
        return new LadderView(like.code(), like.title(), like.owner(), like.lowerIsCloser(), from, until, like.steps());
    }

    private static int cell(Development happened, String from, String to) {
        return happened.steps().rows().stream()
                .filter(row -> row.from().equals(from))
                .mapToInt(row -> row.to().getOrDefault(to, 0))
                .sum();
    }

    private Development happened(String name, LocalDate from, List<LadderView> ladders) throws SQLException {
        try (MemoryFigures figures = new MemoryFigures("comparison-" + name, cases, ladders)) {
            Instant now = cases.moment();
            return figures.comparisons
                    .compare("X", new AsOf(from, now), new AsOf(DAY, now))
                    .happened();
        }
    }

    private Map<String, String> differences(String name) throws SQLException {
        return differences(name, DAY);
    }

    /** The lines that are not as they were, in words, by cohort. */
    private Map<String, String> differences(String name, LocalDate day) throws SQLException {
        try (MemoryFigures figures =
                new MemoryFigures("differences-" + name, cases, List.of(HjoerringLadder.firstVersion()))) {
            Differences all = figures.comparisons.differences("X", day, frozen, cases.moment());
            assertThat(all.checks()).allMatch(Check::holds);
            Map<String, String> lines = new TreeMap<>();
            all.lines().stream()
                    .filter(line -> !line.unchanged())
                    .forEach(line -> lines.put(line.cohort(), text(line)));
            return lines;
        }
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder().append(line.then());
        line.causes().forEach((cause, number) -> {
            if (number != 0) {
                text.append(number < 0 ? " - " : " + ")
                        .append(Math.abs(number))
                        .append(' ')
                        .append(cause);
            }
        });
        return text.append(" = ").append(line.now()).toString();
    }
}
