package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.NotFound;
import dk.trinvis.enrolment.Responsibility.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The cases that the user may know of: those that their team, as now known, is the last responsible for. */
@ApplicationScoped
class VisibleCases {

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentUser user;

    CaseFile withRef(String enrolmentRef) {
        return enrolments.withRef(enrolmentRef).filter(this::includes).orElseThrow(() -> new NotFound("enrolment"));
    }

    boolean includes(CaseFile file) {
        return file.span().isPresent()
                && file.responsible().map(Who::teamId).filter(this::isOwn).isPresent();
    }

    /** Whether a file that the user sends may name the case: one of their own team, for administrators any. */
    boolean mayTakeIn(CaseFile file) {
        return user.may(Permission.IMPORT_FOR_ALL) || includes(file);
    }

    /** Whether a file that the user sends may make the team responsible. */
    boolean mayPlaceWith(long team) {
        return user.may(Permission.IMPORT_FOR_ALL) || isOwn(team);
    }

    private boolean isOwn(long team) {
        return user.team().isPresent() && team == user.team().getAsLong();
    }
}
