package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a case, and what turns out to have been recorded wrongly: the first are changes, the second corrections
 * with a reason (rule T-4). A rule that forbids one is {@link RuleBroken}, or {@link InvalidInput} naming the field.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class CaseService {

    @Inject
    private EnrolmentService shown;

    @Inject
    private VisibleCases visible;

    @Inject
    private EnrolmentIntake intake;

    @Inject
    private ScreeningIntake screenings;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CitizenService citizens;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The enrolment with the reference, for somebody who is about to change it. */
    public EnrolmentView open(String enrolmentRef, String purpose) {
        return shown.show(enrolmentRef, purpose);
    }

    /**
     * Change: the citizen has been screened. A second screening of the day takes the first one's place (rule T-5); a case that
     * has ended is only corrected (rule T-9).
     *
     * @param seen the version of the case that the user has {@linkplain Version#requireSeen seen}
     */
    public void screen(String enrolmentRef, NewScreening wanted, Optional<String> seen) {
        Screening screening = wanted.by(user.userName(), clock.today());
        Stamp stamp = recording.stamp(user.userName());
        place(seen(enrolmentRef, seen), screening, Intake.change(1, stamp));
    }

    /**
     * Whether a screening of that day counts; another one is either a change or a correction of it.
     *
     * @param seen as {@link Version#requireSeen} takes it: who else has screened is said before anything is asked
     */
    public boolean isScreenedOn(String enrolmentRef, LocalDate day, Optional<String> seen) {
        return seen(enrolmentRef, seen).screeningOn(day).isPresent();
    }

    /** Correction: the screening of that day was recorded wrongly. */
    public void correctScreening(String enrolmentRef, NewScreening wanted, String reason, Optional<String> seen) {
        if (reason.isBlank()) {
            throw new InvalidInput("correctionReason", "common.reasonRequired");
        }
        Screening screening = wanted.by(user.userName(), clock.today());
        Stamp stamp = recording.correction(user.userName(), reason);
        CaseFile file = seen(enrolmentRef, seen);
        if (file.screeningOn(screening.effectiveOn()).isEmpty()) {
            throw new RuleBroken("enrolment.noScreeningThatDay", screening.effectiveOn());
        }
        place(file, screening, Intake.record(1, stamp, reason));
    }

    /** Change: the case ends. The last day may lie ahead and still counts as active (rule T-6). */
    public void end(String enrolmentRef, Ending ending, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        CaseFile file = seen(enrolmentRef, seen);
        state(file, ending.of(file), Intake.change(1, stamp), "ended");
    }

    /** Correction: the case did not end; it goes on as if it never had. */
    public void cancelEnd(String enrolmentRef, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        CaseFile file = seen(enrolmentRef, seen);
        state(file, file.endCancelled(), Intake.record(1, stamp, reason), "end cancelled");
    }

    /** Correction: the case began or ended on another day, or ended for another reason or into something else. */
    public void correctDays(String enrolmentRef, StatedDays days, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        CaseFile file = seen(enrolmentRef, seen);
        state(file, days.span(), Intake.record(1, stamp, reason), "days corrected");
    }

    /** The case, once the transaction has its stamp, to somebody who has {@linkplain Version#requireSeen seen} it. */
    private CaseFile seen(String enrolmentRef, Optional<String> seen) {
        CaseFile file = visible.withRef(enrolmentRef);
        file.version().requireSeen(seen, users::displayName);
        return file;
    }

    private void place(CaseFile file, Screening screening, Intake into) {
        screenings.take(file, screening, into);
        require(into);
        audit.changed(file.enrolment().citizenId(), "screened");
    }

    /** States the days anew by the one way in which enrolments are taken in, so that the citizen's others are minded. */
    private void state(CaseFile file, Span wanted, Intake into, String purpose) {
        Enrolment enrolment = file.enrolment();
        EnrolmentEntry anew = new EnrolmentEntry(
                enrolment.ref(),
                citizens.ref(enrolment.citizenId()),
                initiatives.withId(enrolment.initiativeId()).code(),
                wanted.days().first(),
                wanted.days().lastDay(),
                wanted.endReason(),
                file.responsible().flatMap(Who::caseworker),
                wanted.destination());
        intake.take(List.of(anew), into, seen -> {});
        require(into);
        audit.changed(enrolment.citizenId(), purpose);
    }

    private static void require(Intake into) {
        into.refusals().stream().findFirst().ifPresent(refusal -> {
            throw new RuleBroken(refusal.message());
        });
    }
}
