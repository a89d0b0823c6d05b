package dk.trinvis.codelist;

import dk.trinvis.access.Permission;
import dk.trinvis.common.DateRange;
import java.util.Set;

/**
 * A role as it reads last.
 *
 * @param days the days on which it is called so and can be given
 */
public record RoleRow(CodeView code, DateRange days, Set<Permission> permissions) {}
