package dk.trinvis.codelist;

import dk.trinvis.access.Permission;
import dk.trinvis.common.Input;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role as an administrator wants it.
 *
 * @param labelEn the Danish label where nothing is said
 * @param from the first day on which it is called so and can be given
 * @param lastDay the last day on which it can be given to somebody; those who have it keep it
 * @param permissions the codes of all that it may do, from now on whatever the days; it must be said, also when it is nothing
 */
public record RoleEntry(
        @Nullable String labelDa,
        @Nullable String labelEn,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable List<String> permissions) {

    private static final int CODE_LENGTH = 40;

    CodeEntry name() {
        return new CodeEntry(labelDa, labelEn, false, from, lastDay);
    }

    /** What is wrong with the code or the permissions is said to the input. */
    Set<Permission> checkedPermissions(String code, Input input) {
        input.code("code", code, CODE_LENGTH);
        Set<Permission> may = EnumSet.noneOf(Permission.class);
        if (permissions == null) {
            input.refuse("permissions", "common.required");
            return may;
        }
        for (String permission : permissions) {
            may.add(input.coded("permissions", Permission.class, permission, "codelist.role.unknown"));
        }
        return may;
    }
}
