package dk.trinvis.codelist.api;

import dk.trinvis.access.Permission;
import dk.trinvis.codelist.RoleRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A role as it reads last.
 *
 * @param from the first day on which it is called so and can be given
 * @param lastDay the last day on which it can be given, if there is one
 * @param permissions the codes of what it may do
 */
public record RoleJson(
        String code,
        String labelDa,
        String labelEn,
        LocalDate from,
        Optional<LocalDate> lastDay,
        List<String> permissions) {

    static RoleJson of(RoleRow row) {
        return new RoleJson(
                row.code().code(),
                row.code().labelDa(),
                row.code().labelEn(),
                row.days().first(),
                row.days().lastDay(),
                row.permissions().stream().map(Permission::code).toList());
    }
}
