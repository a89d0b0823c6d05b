package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Input;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a secretary wants it; see {@link KeyFigureMeasureView}. Left out means: no theme, first in it, neither way is
 * better, no decimals, monthly, final at once, not a rate.
 */
public record KeyFigureMeasureEntry(
        @Nullable Integer ordinal,
        @Nullable String theme,
        @Nullable String labelDa,
        @Nullable String labelEn,
        @Nullable String unit,
        @Nullable String better,
        @Nullable Integer decimals,
        @Nullable String period,
        @Nullable Integer provisionalMonths,
        @Nullable String numerator,
        @Nullable String denominator) {

    static final int CODE_LENGTH = 60;
    private static final int LABEL_LENGTH = 200;
    private static final int LAST_PLACE = 999;
    private static final int MOST_DECIMALS = 3;
    private static final int MOST_MONTHS = 24;

    /**
     * The measure with the code; what is wrong is said to the input.
     *
     * @param known the measures there are, by code
     */
    KeyFigureMeasureView view(String code, Map<String, KeyFigureMeasureView> known, Input input) {
        KeyFigureMeasureView view = new KeyFigureMeasureView(
                input.code("code", code, CODE_LENGTH),
                input.between("ordinal", ordinal, 0, LAST_PLACE).orElse(0),
                input.text("theme", theme, CODE_LENGTH),
                input.required("labelDa", labelDa, LABEL_LENGTH),
                input.required("labelEn", labelEn, LABEL_LENGTH),
                one(KeyFigureUnit.class, "unit", unit, input),
                one(
                        KeyFigureDirection.class,
                        "better",
                        Objects.requireNonNullElse(better, KeyFigureDirection.NEITHER.code()),
                        input),
                input.between("decimals", decimals, 0, MOST_DECIMALS).orElse(0),
                one(
                        KeyFigurePeriod.class,
                        "period",
                        Objects.requireNonNullElse(period, KeyFigurePeriod.MONTH.code()),
                        input),
                input.between("provisionalMonths", provisionalMonths, 0, MOST_MONTHS)
                        .orElse(0),
                input.text("numerator", numerator, CODE_LENGTH),
                input.text("denominator", denominator, CODE_LENGTH));
        if (!view.theme().isEmpty()) {
            one(KeyFigureTheme.class, "theme", view.theme(), input);
        }
        part("numerator", view.numerator(), view.denominator(), view.period(), known, input);
        part("denominator", view.denominator(), view.numerator(), view.period(), known, input);
        return view;
    }

    private static <E extends Enum<E> & Coded> String one(
            Class<E> kind, String field, @Nullable String code, Input input) {
        return input.coded(field, kind, code, "committee.keyFigure.unknownChoice")
                .code();
    }

    /** Both are measures with observations of the same periods, or there is neither. */
    private static void part(
            String field,
            String code,
            String other,
            String period,
            Map<String, KeyFigureMeasureView> known,
            Input input) {
        KeyFigureMeasureView part = known.get(code);
        boolean sound = code.isEmpty()
                ? other.isEmpty()
                : part != null && !part.isRate() && part.period().equals(period);
        if (!sound) {
            input.refuse(field, "committee.keyFigure.rateNeedsBoth");
        }
    }
}
