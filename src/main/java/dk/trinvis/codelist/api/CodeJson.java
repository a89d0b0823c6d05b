package dk.trinvis.codelist.api;

import dk.trinvis.codelist.CodeRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a code reads on some days.
 *
 * @param sensitive whether it tells of health or the like
 * @param from the first day for which it may be used so
 * @param lastDay the last one, if there is one
 */
public record CodeJson(
        String code, String labelDa, String labelEn, boolean sensitive, LocalDate from, Optional<LocalDate> lastDay) {

    static CodeJson of(CodeRow row) {
        return new CodeJson(
                row.code().code(),
                row.code().labelDa(),
                row.code().labelEn(),
                row.code().sensitive(),
                row.days().first(),
                row.days().lastDay());
    }
}
