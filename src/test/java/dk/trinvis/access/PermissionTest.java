package dk.trinvis.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTest {

    @Test
    void theSystemMayEverything() {
        Set<Permission> all = EnumSet.allOf(Permission.class);
        assertThat(Identity.system("seed").permissions()).isEqualTo(all);
    }

    @Test
    void aPermissionIsOfCitizensUntilItIsSaidThatItIsNot() {
        assertThat(EnumSet.allOf(Permission.class))
                .filteredOn(permission -> !permission.isOfCitizens())
                .doesNotContain(Permission.READ_CASES, Permission.SEARCH_CITIZENS, Permission.OPEN_COHORTS)
                .contains(Permission.MANAGE_USERS, Permission.READ_PUBLISHED);
    }
}
