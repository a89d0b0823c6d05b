package dk.trinvis.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Words;
import dk.trinvis.company.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Whose group is unknown may belong to those with the shortest limit; whose is known and has none has none. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            lab-6-1, private, 6
            lab-6-2, public, 4
            lab-6-4, -, 4
            lab-6-12, private, 6
            -, private, 6
            -, -, 4
            lab-6-3, private, 0
            lab-6-11, public, 0
            integration, -, 0
            """)
    void aWageSubsidyHasALimitForSomeTargetGroupsOnly(@Nullable String group, @Nullable String sector, int months) {
        Optional<MaxDuration> limit = new DurationRule(ofType("wage_subsidy_job"))
                .limit(
                        Optional.ofNullable(group),
                        Optional.ofNullable(sector).flatMap(code -> Coded.find(Sector.class, code)),
                        FIRST);

        assertThat(limit.map(MaxDuration::longest).orElse(0)).isEqualTo(months);
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

    /** What each limit that Trinvis comes with says one day after it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            work_placement   | -       | -       | 31-05-2026 | højst 13 uger | efter en konkret vurdering
            work_placement   | lab-6-3 | -       | 31-05-2026 | højst 13 uger | efter en konkret vurdering
            work_placement   | lab-6-1 | -       | 29-03-2026 | højst 4 uger  | grænsen for den målgruppe, der er registreret
            work_placement   | lab-6-2 | -       | 29-03-2026 | højst 4 uger  | grænsen for den målgruppe, der er registreret
            work_placement   | lab-6-4 | -       | 29-03-2026 | højst 4 uger  | grænsen for den målgruppe, der er registreret
            wage_subsidy_job | lab-6-1 | private | 01-09-2026 | højst 6 måneder | hos en privat arbejdsgiver
            wage_subsidy_job | lab-6-12 | public | 01-07-2026 | højst 4 måneder | grænsen for den målgruppe, der er registreret
            wage_subsidy_job | -       | public  | 01-07-2026 | højst 4 måneder | hos en offentlig arbejdsgiver
            wage_subsidy_job | -       | private | 01-09-2026 | højst 6 måneder | den korteste grænse
            """)
    void eachLimitWarnsInItsOwnWords(
            String type, @Nullable String group, @Nullable String sector, String allowed, String longest, String more) {
        Optional<String> targetGroup = Optional.ofNullable(group);
        MaxDuration limit = new DurationRule(ofType(type))
                .limit(targetGroup, Optional.ofNullable(sector).flatMap(code -> Coded.find(Sector.class, code)), FIRST)
                .orElseThrow();

        LocalDate last = limit.lastDay(FIRST);
        assertThat(words(type, last, limit, targetGroup)).isEmpty();
        assertThat(words(type, last.plusDays(1), limit, targetGroup))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains(allowed, longest, more, limit.paragraph(), "gælder fra 01-01-2020")
                        .satisfies(all -> assertThat(all.contains("målgruppe er ikke registreret"))
                                .isEqualTo(group == null)));
    }

    private static List<MaxDuration> ofType(String type) {
        return FirstLimits.ALL.stream().filter(each -> each.type().equals(type)).toList();
    }

    private static Optional<String> words(
            String type, LocalDate last, MaxDuration limit, Optional<String> targetGroup) {
        Frame frame =
                new Frame(type, FIRST, Optional.of(last), false, MidwayReview.due(Optional.empty()), Optional.empty());
        return DurationRule.warning(frame, limit, DurationRule.ofGroup(limit, targetGroup.isPresent()), FIRST)
                .map((Words words) -> words.in(Locale.forLanguageTag("da")));
    }

    private static Optional<String> warning(LocalDate last) {
        return warning(Optional.of(last), FIRST);
    }

    private static Optional<String> warning(Optional<LocalDate> last, LocalDate today) {
        Frame frame =
                new Frame("work_placement", FIRST, last, false, MidwayReview.due(Optional.empty()), Optional.empty());
        return DurationRule.warning(frame, GENERAL, DurationRule.ofGroup(GENERAL, false), today)
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
