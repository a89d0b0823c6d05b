package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
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
                && user.team().isPresent()
                && file.responsible()
                        .map(Who::teamId)
                        .filter(team -> team == user.team().getAsLong())
                        .isPresent();
    }
}
