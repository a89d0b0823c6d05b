package dk.trinvis.access;

import static dk.trinvis.access.Permission.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolePermissionsTest {

    @Test
    void thoseWhoPreparePapersSeeNoPerson() {
        assertThat(Role.COMMITTEE_SECRETARY.permissions())
                .containsExactlyInAnyOrder(SEE_FIGURES, MAKE_DOCUMENTS, READ_PUBLISHED);
    }

    @Test
    void aCommitteeMemberSeesOnlyWhatIsPublished() {
        assertThat(Role.COMMITTEE_MEMBER.permissions()).containsExactly(READ_PUBLISHED);
    }

    @Test
    void anAdministratorSeesNoCase() {
        assertThat(Role.ADMINISTRATOR.permissions())
                .contains(MANAGE_USERS, CHANGE_CODES, READ_AUDIT, IMPORT)
                .doesNotContain(READ_CASES, SEARCH_CITIZENS, OPEN_COHORTS, CHANGE_CASES);
    }

    @Test
    void aCompanyConsultantSeesNothingSensitive() {
        assertThat(Role.COMPANY_CONSULTANT.permissions())
                .contains(CHANGE_COMPANIES, CHANGE_ACTIVITIES)
                .doesNotContain(SEE_SENSITIVE, CHANGE_CASES);
    }

    @Test
    void aTeamLeadMayWhatACaseworkerMay() {
        assertThat(Role.TEAM_LEAD.permissions()).containsAll(Role.CASEWORKER.permissions());
    }

    @ParameterizedTest
    @EnumSource
    void everyPermissionBelongsToSomebody(Permission permission) {
        assertThat(Arrays.stream(Role.values()).map(Role::permissions)).anyMatch(may -> may.contains(permission));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsFoundByItsCode(Role role) {
        assertThat(Role.ofCode(role.code())).isSameAs(role);
    }

    @Test
    void theSystemMayEverything() {
        Set<Permission> all = EnumSet.allOf(Permission.class);
        assertThat(Identity.system("seed").permissions()).isEqualTo(all);
    }
}
