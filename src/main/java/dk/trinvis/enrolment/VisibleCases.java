package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.enrolment.Responsibility.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The cases that the user may know of and change: those that their team, as now known, is the last responsible for. Those of
 * a citizen of another team whom they have opened today, giving a reason, they may read and not change.
 */
@ApplicationScoped
class VisibleCases {

    @Inject
    private WholeCases cases;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentUser user;

    @Inject
    private UserService users;

    @Inject
    private AuditTrail audit;

    /** The case to be read, or {@link NotFound}. */
    CaseFile readable(String enrolmentRef) {
        return cases.withRef(enrolmentRef).stream()
                .flatMap(file -> readable(List.of(file)).stream())
                .findFirst()
                .orElseThrow(() -> gone(enrolmentRef));
    }

    /** Whoever could have read it is told when somebody annulled it, and who. */
    private NotFound gone(String enrolmentRef) {
        return enrolments
                .untilAnnulled(enrolmentRef)
                .filter(this::includes)
                .map(file -> file.annulment().told("enrolment.annulledMeanwhile", users::displayName))
                .map(why -> new NotFound("enrolment", why))
                .orElseGet(() -> new NotFound("enrolment"));
    }

    /** Those of the cases of one citizen that may be read. */
    List<CaseFile> readable(List<CaseFile> ofCitizen) {
        List<CaseFile> running =
                ofCitizen.stream().filter(file -> file.span().isPresent()).toList();
        List<CaseFile> mine = running.stream().filter(this::includes).toList();
        return mine.size() < running.size()
                        && audit.isOpenedToday(running.get(0).enrolment().citizenId())
                ? running
                : mine;
    }

    /** The case to be changed, or {@link NotFound}; {@link RuleBroken} when it may only be read. */
    CaseFile withRef(String enrolmentRef) {
        CaseFile file = readable(enrolmentRef);
        if (!includes(file)) {
            throw new RuleBroken("enrolment.onlyToRead");
        }
        return file;
    }

    /** The case that was annulled and has been the user's team's, as it was believed until then, or {@link NotFound}. */
    CaseFile annulled(String enrolmentRef) {
        return enrolments
                .untilAnnulled(enrolmentRef)
                .filter(this::includes)
                .orElseThrow(() -> new NotFound("enrolment"));
    }

    /** Whether there is such a case and the user may change it. */
    boolean isChangeable(String enrolmentRef) {
        return enrolments.withRef(enrolmentRef).filter(this::includes).isPresent();
    }

    /** Those of the cases with the numbers that the user may change. */
    Set<Long> changeable(Collection<Long> enrolmentIds) {
        return enrolments.answeredBy(user.teamOrNone(), enrolmentIds);
    }

    /** The same, with those that have been annulled since. */
    Set<Long> everChangeable(Collection<Long> enrolmentIds) {
        return enrolments.lastAnsweredBy(user.teamOrNone(), enrolmentIds);
    }

    private boolean includes(CaseFile file) {
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
