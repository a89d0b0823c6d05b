package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target as a secretary wants it; see {@link TargetView}.
 *
 * @param countsPeople only who says that it does not opens the target to the public
 */
public record TargetEntry(
        @Nullable String name,
        @Nullable String unit,
        @Nullable Boolean countsPeople,
        @Nullable String comparator,
        @Nullable BigDecimal aim,
        @Nullable LocalDate dueOn,
        @Nullable List<TargetView.Year> path) {

    private static final int CODE_LENGTH = 40;
    private static final int NAME_LENGTH = 200;
    private static final int UNIT_LENGTH = 60;
    private static final int DECIMALS = 2;
    private static final int MOST_YEARS = 40;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(999_999_999);

    /** The target with the code; what is wrong is said to the input. */
    TargetView view(String code, Input input) {
        if (dueOn == null || !DateRange.NAMEABLE.contains(dueOn)) {
            input.refuse("dueOn", "initiative.target.dayMissing");
        }
        LocalDate last = Objects.requireNonNullElse(dueOn, DateRange.FOREVER);
        return new TargetView(
                input.code("code", code, CODE_LENGTH),
                input.required("name", name, NAME_LENGTH),
                input.required("unit", unit, UNIT_LENGTH),
                !Boolean.FALSE.equals(countsPeople),
                input.coded("comparator", TargetComparator.class, comparator, "initiative.target.unknownComparator")
                        .code(),
                value("aim", aim, input),
                last,
                path(last, input));
    }

    private List<TargetView.Year> path(LocalDate last, Input input) {
        List<TargetView.Year> years = Objects.requireNonNullElse(path, List.<TargetView.Year>of()).stream()
                .map(year -> new TargetView.Year(year.year(), value("path", year.aim(), input)))
                .sorted(Comparator.comparing(TargetView.Year::year))
                .toList();
        boolean onTheWay = years.stream()
                .allMatch(year -> year.year() >= DateRange.NAMEABLE.first().getYear()
                        && year.year() <= last.getYear()
                        && year.dueOn().isBefore(last));
        boolean once = years.stream().map(TargetView.Year::year).distinct().count() == years.size();
        if (!onTheWay || !once || years.size() > MOST_YEARS) {
            input.refuse("path", "initiative.target.path");
        }
        return years;
    }

    /** A number of at most two decimals that the database can keep. */
    static BigDecimal value(String field, @Nullable BigDecimal number, Input input) {
        if (number == null
                || number.abs().compareTo(HIGHEST) > 0
                || number.stripTrailingZeros().scale() > DECIMALS) {
            input.refuse(field, "initiative.target.notAValue");
            return BigDecimal.ZERO;
        }
        return plain(number);
    }

    /** Without zeros at the end of its decimals, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
