package dk.trinvis.activity;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The types of activity that the user may know of: some tell of health, and are not for everybody. */
@ApplicationScoped
class ActivityTypes {

    @Inject
    private CodeService codes;

    @Inject
    private CurrentUser user;

    /** Those for something that begins on the day. */
    List<CodeView> on(LocalDate day) {
        return codes.on(CodeList.ACTIVITY_TYPE, day).stream()
                .filter(type -> user.may(Permission.SEE_SENSITIVE) || !type.sensitive())
                .toList();
    }

    boolean include(String type, LocalDate day) {
        return on(day).stream().anyMatch(known -> known.code().equals(type));
    }
}
