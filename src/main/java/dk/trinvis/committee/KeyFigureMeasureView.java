package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured.
 *
 * @param ordinal its place within its theme
 * @param theme the code of a {@link KeyFigureTheme}; empty for one that is only there to compute others from
 * @param unit the code of a {@link KeyFigureUnit}
 * @param better the code of a {@link KeyFigureDirection}
 * @param decimals how many are shown
 * @param period the code of a {@link KeyFigurePeriod}
 * @param provisionalMonths figures published sooner after the end of their period are provisional
 * @param numerator the code of another measure, where this one is a rate computed from two; otherwise empty
 * @param denominator the code of the other one; of a rate in percent the quotient is multiplied by 100
 */
public record KeyFigureMeasureView(
        String code,
        int ordinal,
        String theme,
        String labelDa,
        String labelEn,
        String unit,
        String better,
        int decimals,
        String period,
        int provisionalMonths,
        String numerator,
        String denominator) {

    /** In English when asked for English, else in Danish. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : labelDa;
    }

    /** Whether it is computed from two others. */
    public boolean isRate() {
        return !numerator.isEmpty();
    }

    boolean isPercent() {
        return unit.equals(KeyFigureUnit.PERCENT.code());
    }

    KeyFigurePeriod periods() {
        return Coded.find(KeyFigurePeriod.class, period).orElseThrow();
    }

    /**
     * The day after the last period that it has a figure for; empty where it has none.
     *
     * @param ends that of each measure that is observed
     */
    Optional<LocalDate> end(Map<String, LocalDate> ends) {
        if (!isRate()) {
            return Optional.ofNullable(ends.get(code));
        }
        LocalDate above = ends.get(numerator);
        LocalDate below = ends.get(denominator);
        return above == null || below == null ? Optional.empty() : Optional.of(above.isBefore(below) ? above : below);
    }

    /** How settled a figure of the days is that was first published on the day. */
    KeyFigureState state(DateRange days, LocalDate published) {
        return published.isBefore(days.until().plusMonths(provisionalMonths))
                ? KeyFigureState.PROVISIONAL
                : KeyFigureState.FINAL;
    }

    /** Whether the figures of the other mean the same, whatever it is called. */
    boolean meansTheSameAs(KeyFigureMeasureView other) {
        return unit.equals(other.unit)
                && period.equals(other.period)
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }
}
