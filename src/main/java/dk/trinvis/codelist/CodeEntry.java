package dk.trinvis.codelist;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code as an administrator wants it from a day on.
 *
 * @param labelEn the Danish label where nothing is said
 * @param sensitive whether it tells of health or the like; it does not when that is not said
 * @param from the first day on which it reads so
 * @param lastDay the last day for which it may be used; without one it goes on
 */
public record CodeEntry(
        @Nullable String labelDa,
        @Nullable String labelEn,
        @Nullable Boolean sensitive,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay) {

    private static final int CODE_LENGTH = 60;
    private static final int LABEL_LENGTH = 200;

    /** The code; what is wrong is said to the input. */
    CodeView view(String code, Input input) {
        String danish = input.required("labelDa", labelDa, LABEL_LENGTH);
        String english = input.text("labelEn", labelEn, LABEL_LENGTH);
        return new CodeView(
                input.code("code", code, CODE_LENGTH),
                danish,
                english.isEmpty() ? danish : english,
                sensitive != null && sensitive);
    }

    /** The days on which it may be used; what is wrong is said to the input. */
    Optional<DateRange> days(Input input) {
        if (from == null) {
            input.refuse("from", "common.required");
        } else if (lastDay != null && lastDay.isBefore(from)) {
            input.refuse("lastDay", "codelist.endsBeforeItBegins");
        } else {
            return Optional.of(DateRange.of(from, Optional.ofNullable(lastDay)));
        }
        return Optional.empty();
    }
}
