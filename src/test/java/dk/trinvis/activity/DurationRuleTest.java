package dk.trinvis.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Words;
import dk.trinvis.company.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DurationRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAB = LocalDate.of(2020, 1, 1);
    private static final MaxDuration GENERAL = placement(Optional.empty(), 13, Optional.of(26));
    private static final MaxDuration JOB_READY = placement(Optional.of("lab-6-2"), 4, Optional.empty());
    private static final MaxDuration PRIVATE = subsidy(Sector.PRIVATE, 6);
    private static final MaxDuration PUBLIC = subsidy(Sector.PUBLIC, 4);

    private final DurationRule placements = new DurationRule(List.of(GENERAL, JOB_READY));
    private final DurationRule subsidies = new DurationRule(List.of(PRIVATE, PUBLIC));

    @Test
    void theGeneralLimitCountsWhereTheTargetGroupIsUnknown() {
        assertThat(placements.limit(Optional.empty(), Optional.empty(), FIRST)).contains(GENERAL);
    }

    @Test
    void aTargetGroupWithALimitOfItsOwnHasThatOne() {
        assertThat(placements.limit(Optional.of("lab-6-2"), Optional.empty(), FIRST))
                .contains(JOB_READY);
        assertThat(placements.limit(Optional.of("lab-6-11"), Optional.empty(), FIRST))
                .contains(GENERAL);
    }

    @Test
    void theEmployersSectorDecidesAndTheShortestCountsWhereItIsUnknown() {
        assertThat(subsidies.limit(Optional.empty(), Optional.of(Sector.PRIVATE), FIRST))
                .contains(PRIVATE);
        assertThat(subsidies.limit(Optional.empty(), Optional.empty(), FIRST)).contains(PUBLIC);
    }

    @Test
    void whatTheLawIsSilentOnHasNoLimit() {
        assertThat(new DurationRule(List.of()).limit(Optional.empty(), Optional.empty(), FIRST))
                .isEmpty();
    }

    @Test
    void thirteenWeeksToTheDayAreWithinTheRule() {
        assertThat(warning(FIRST.plusWeeks(13).minusDays(1))).isEmpty();
    }

    @Test
    void oneDayMoreNamesTheParagraphAndSinceWhenItIsInForce() {
        assertThat(warning(FIRST.plusWeeks(13)))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("højst 13 uger", "31-05-2026", "LAB § 61", "gælder fra 01-01-2020")
                        .contains("forlænges til 26 uger", "målgruppe er ikke registreret"));
    }

    @Test
    void withoutALastDayItWarnsOnceTheLimitHasPassed() {
        assertThat(warning(Optional.empty(), FIRST.plusWeeks(13).minusDays(1))).isEmpty();
        assertThat(warning(Optional.empty(), FIRST.plusWeeks(13))).isPresent();
    }

    private static Optional<String> warning(LocalDate last) {
        return warning(Optional.of(last), FIRST);
    }

    private static Optional<String> warning(Optional<LocalDate> last, LocalDate today) {
        Frame frame =
                new Frame("work_placement", FIRST, last, false, MidwayReview.due(Optional.empty()), Optional.empty());
        return DurationRule.warning(frame, GENERAL, false, today)
                .map((Words words) -> words.in(Locale.forLanguageTag("da")));
    }

    private static MaxDuration placement(Optional<String> targetGroup, int weeks, Optional<Integer> extendableTo) {
        return new MaxDuration(
                "work_placement",
                targetGroup,
                Optional.empty(),
                LimitUnit.WEEK,
                weeks,
                extendableTo,
                "LAB § 61",
                "test",
                LAB);
    }

    private static MaxDuration subsidy(Sector sector, int months) {
        return new MaxDuration(
                "wage_subsidy_job",
                Optional.empty(),
                Optional.of(sector),
                LimitUnit.MONTH,
                months,
                Optional.empty(),
                "LAB § 69",
                "test",
                LAB);
    }
}
