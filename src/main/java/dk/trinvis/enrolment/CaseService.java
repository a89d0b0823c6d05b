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
import dk.trinvis.common.LeftOut;
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

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private EnrolmentService shown;

    @Inject
    private VisibleCases visible;

    @Inject
    private EnrolmentIntake intake;

    @Inject
    private ScreeningIntake screenings;

    @Inject
    private ReportedDays reported;

    @Inject
    private CaseWords words;

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
        CaseFile file = seen(enrolmentRef, seen);
        if (hasEnded(file)) {
            throw new RuleBroken("enrolment.endedOnlyCorrected");
        }
        LocalDate day = screening.effectiveOn();
        Optional<Screening> before = file.screeningOn(day);
        if (before.isPresent() && reported.reach(file.enrolment().initiativeId(), differs(file, before, screening))) {
            throw new RuleBroken("enrolment.corrections.sayCorrection", day);
        }
        place(file, screening, Intake.change(1, stamp));
    }

    /**
     * Whether a screening of that day counts; another one is either a change or a correction of it.
     *
     * @param seen as {@link Version#requireSeen} takes it: who else has screened is said before anything is asked
     */
    public boolean isScreenedOn(String enrolmentRef, LocalDate day, Optional<String> seen) {
        return seen(enrolmentRef, seen).screeningOn(day).isPresent();
    }

    /**
     * Correction: the screening of that day was recorded wrongly or, in a case that has ended, was forgotten. Like the other
     * corrections it may reach {@link ReportedDays}: then it is not recorded but waits, and its id in the {@link
     * CorrectionService} is answered.
     */
    public Optional<String> correctScreening(
            String enrolmentRef, NewScreening wanted, String reason, Optional<String> seen) {
        if (reason.isBlank()) {
            throw new InvalidInput("correctionReason", "common.reasonRequired");
        }
        FreeText.required("correctionReason", reason, LONGEST_REASON);
        return correctScreening(enrolmentRef, wanted, wanted.by(user.userName(), clock.today()), reason, seen);
    }

    /** The same as its assessor says it, who may be somebody else who has asked for it. */
    Optional<String> correctScreening(
            String enrolmentRef, NewScreening wanted, Screening screening, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        CaseFile file = seen(enrolmentRef, seen);
        Optional<Screening> before = file.screeningOn(screening.effectiveOn());
        if (before.isEmpty() && !hasEnded(file)) {
            throw new RuleBroken("enrolment.noScreeningThatDay", screening.effectiveOn());
        }
        if (reported.reach(file.enrolment().initiativeId(), differs(file, before, screening))) {
            FreeText.required("correctionReason", reason, ReportedDays.LONGEST_REASON);
            Intake check = Intake.check(1);
            screenings.take(file, screening, check);
            require(check);
            return ask(
                    file,
                    new AskedCorrection(
                            CaseCorrections.SCREENING,
                            enrolmentRef,
                            wanted,
                            words.of(before),
                            words.of(Optional.of(screening)),
                            reason,
                            file.version()));
        }
        place(file, screening, Intake.record(1, stamp, reason));
        return Optional.empty();
    }

    private static Optional<LocalDate> differs(CaseFile file, Optional<Screening> before, Screening after) {
        return before.filter(after::saysTheSameAs).isPresent()
                ? Optional.empty()
                : file.span().map(span -> after.countsFrom(span.days().first()));
    }

    /** Change: the case ends. The last day may lie ahead and still counts as active (rule T-6). */
    public void end(String enrolmentRef, Ending ending, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        CaseFile file = seen(enrolmentRef, seen);
        Span wanted = ending.of(file);
        state(file, wanted, Intake.change(1, stamp.late(ending.lateReason(clock.today()))));
        audit.changed(file.enrolment().citizenId(), "ended");
    }

    /** Correction: the case did not end; it goes on as if it never had. */
    public Optional<String> cancelEnd(String enrolmentRef, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        CaseFile file = seen(enrolmentRef, seen);
        return correct(file, file.endCancelled(), stamp, "end cancelled");
    }

    /** Correction: the case began or ended on another day, or ended for another reason or into something else. */
    public Optional<String> correctDays(String enrolmentRef, StatedDays days, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        return correct(seen(enrolmentRef, seen), days.span(), stamp, "days corrected");
    }

    private Optional<String> correct(CaseFile file, Span stated, Stamp stamp, String purpose) {
        String reason = stamp.correctionReason().orElseThrow();
        Span before = file.span().orElseThrow();
        Span wanted = stated.keepingDestination(before);
        if (reported.reach(file.enrolment().initiativeId(), wanted.differsFrom(before))) {
            state(file, stated, Intake.check(1));
            return ask(
                    file,
                    new AskedCorrection(
                            CaseCorrections.DAYS,
                            file.enrolment().ref(),
                            StatedDays.of(wanted),
                            words.of(before),
                            words.of(wanted),
                            reason,
                            file.version()));
        }
        state(file, stated, Intake.record(1, stamp, reason));
        audit.changed(file.enrolment().citizenId(), purpose);
        return Optional.empty();
    }

    private Optional<String> ask(CaseFile file, AskedCorrection asked) {
        return Optional.of(reported.ask(file.enrolment().id(), file.enrolment().citizenId(), asked));
    }

    /** The case, once the transaction has its stamp, to somebody who has {@linkplain Version#requireSeen seen} it. */
    private CaseFile seen(String enrolmentRef, Optional<String> seen) {
        CaseFile file = visible.withRef(enrolmentRef);
        file.version().requireSeen(seen, users::displayName);
        return file;
    }

    private boolean hasEnded(CaseFile file) {
        return file.span()
                .filter(span -> LateRule.hasEnded(span.days(), clock.today()))
                .isPresent();
    }

    private void place(CaseFile file, Screening screening, Intake into) {
        screenings.take(file, screening, into);
        require(into);
        audit.changed(file.enrolment().citizenId(), "screened");
    }

    /** States the days anew by the one way in which enrolments are taken in, so that the citizen's others are minded. */
    private void state(CaseFile file, Span wanted, Intake into) {
        Enrolment enrolment = file.enrolment();
        EnrolmentEntry anew = new EnrolmentEntry(
                enrolment.ref(),
                citizens.ref(enrolment.citizenId()),
                initiatives.withId(enrolment.initiativeId()).code(),
                wanted.days().first(),
                wanted.days().lastDay(),
                wanted.endReason(),
                file.responsible().flatMap(Who::caseworker),
                wanted.destination(),
                Optional.empty(),
                LeftOut.NOTHING);
        intake.take(List.of(anew), into, seen -> {});
        require(into);
    }

    private static void require(Intake into) {
        into.refusals().stream().findFirst().ifPresent(refusal -> {
            throw new RuleBroken(refusal.message());
        });
    }
}
