package dk.trinvis.activity;

import dk.trinvis.company.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits that Trinvis comes with. From then on they are the municipality's. */
public final class FirstLimits {

    /** When the Act on an Active Employment Effort (LAB) came into force. */
    private static final LocalDate LAB = LocalDate.of(2020, 1, 1);

    private static final String PLACEMENT = "work_placement";
    private static final String SUBSIDY = "wage_subsidy_job";
    private static final String PLACEMENT_SOURCE = "elov.dk: LAB § 61; cabiweb.dk: Virksomhedspraktik";
    private static final String SUBSIDY_SOURCE = "elov.dk: LAB kap. 12 og § 69; pav.medst.dk: 18.3.2.4";

    /** For whom the law limits jobs with a wage subsidy to months; a disability pensioner may stay in theirs. */
    private static final List<String> SUBSIDISED_FOR_MONTHS = List.of("lab-6-1", "lab-6-2", "lab-6-4", "lab-6-12");

    static final List<MaxDuration> ALL = Stream.concat(
                    Stream.of(
                            placement(Optional.empty(), 13, Optional.of(26)),
                            placement(Optional.of("lab-6-1"), 4, Optional.empty()),
                            placement(Optional.of("lab-6-2"), 4, Optional.empty()),
                            placement(Optional.of("lab-6-4"), 4, Optional.empty())),
                    SUBSIDISED_FOR_MONTHS.stream()
                            .flatMap(group ->
                                    Stream.of(subsidy(group, Sector.PRIVATE, 6), subsidy(group, Sector.PUBLIC, 4))))
            .toList();

    private FirstLimits() {}

    /** Fills an empty table. */
    public static void installInto(LimitService limits) {
        limits.install(ALL);
    }

    private static MaxDuration placement(Optional<String> targetGroup, int weeks, Optional<Integer> extendableTo) {
        return new MaxDuration(
                PLACEMENT,
                targetGroup,
                Optional.empty(),
                LimitUnit.WEEK,
                weeks,
                extendableTo,
                "LAB § 61",
                PLACEMENT_SOURCE,
                LAB);
    }

    private static MaxDuration subsidy(String targetGroup, Sector sector, int months) {
        return new MaxDuration(
                SUBSIDY,
                Optional.of(targetGroup),
                Optional.of(sector),
                LimitUnit.MONTH,
                months,
                Optional.empty(),
                "LAB §§ 66-69",
                SUBSIDY_SOURCE,
                LAB);
    }
}
