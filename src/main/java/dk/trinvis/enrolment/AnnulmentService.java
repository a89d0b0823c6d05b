package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Message;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrections with a reason: something was recorded that never was, such as a case of the wrong person. From then on it counts
 * nowhere, and what follows it neither; as known before, it still does. Taking the annulment of a case back restores what was
 * recorded before. Both may reach {@link ReportedDays}: then nothing is recorded but waits, and its id in the {@link
 * CorrectionService} is answered.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class AnnulmentService {

    @Inject
    private Enrolments enrolments;

    @Inject
    private VisibleCases visible;

    @Inject
    private CasePeriods periods;

    @Inject
    private ReportedDays reported;

    @Inject
    private CaseWords words;

    @Inject
    private CitizenService citizens;

    @Inject
    private UserService users;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The annulled case with the reference, which was the user's team's; empty when there is none. */
    public Optional<AnnulledCase> find(String enrolmentRef) {
        try {
            CaseFile file = visible.annulled(enrolmentRef);
            long citizen = file.enrolment().citizenId();
            audit.read(citizen, "annulled case");
            return Optional.of(file.annulled(citizens.ref(citizen), users::displayName));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    /** The case should never have been: nobody counts it any more, and its activities and tracks go with it. */
    @Allow(Permission.ANNUL_CASES)
    public Optional<String> annul(String enrolmentRef, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        CaseFile file = visible.withRef(enrolmentRef);
        file.version().requireSeen(seen, users::displayName);
        Enrolment enrolment = file.enrolment();
        Span before = file.span().orElseThrow();
        if (reported.reach(enrolment.initiativeId(), Optional.of(before.days().first()))) {
            AskedCorrection asked = new AskedCorrection(
                    CaseCorrections.NO_CASE,
                    enrolmentRef,
                    Map.of(),
                    words.of(before),
                    Message.of("enrolment.corrections.noCase"),
                    reason,
                    file.version());
            return Optional.of(reported.ask(enrolment.id(), enrolment.citizenId(), asked));
        }
        file.annul();
        record(theirs(file), stamp, enrolment.citizenId(), "case annulled");
        return Optional.empty();
    }

    /**
     * It was no mistake: everything is as it was before; {@link RuleBroken} where another case has taken its days. It may wait as
     * {@link #annul} does.
     *
     * @param seen the annulment that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.ANNUL_CASES)
    public Optional<String> restore(String enrolmentRef, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        if (visible.isChangeable(enrolmentRef)) {
            Version again = visible.withRef(enrolmentRef).version();
            throw new NotFound("annulment", again.told("enrolment.annul.restoredAlready", users::displayName));
        }
        CaseFile annulled = visible.annulled(enrolmentRef);
        annulled.annulment().requireSeen(seen, users::displayName);
        Enrolment enrolment = annulled.enrolment();
        Span before = annulled.span().orElseThrow();
        CitizenCases theirs = theirs(annulled.again());
        if (reported.reach(enrolment.initiativeId(), Optional.of(before.days().first()))) {
            AskedCorrection asked = new AskedCorrection(
                    CaseCorrections.CASE_AGAIN,
                    enrolmentRef,
                    Map.of(),
                    Message.of("enrolment.corrections.noCase"),
                    words.of(before),
                    reason,
                    annulled.annulment());
            return Optional.of(reported.ask(enrolment.id(), enrolment.citizenId(), asked));
        }
        record(theirs, stamp, enrolment.citizenId(), "annulment taken back");
        return Optional.empty();
    }

    /** There was no screening that day; the one before it counts on. It may wait as {@link #annul} does. */
    public Optional<String> annulScreening(String enrolmentRef, LocalDate day, String reason, Optional<String> seen) {
        Stamp stamp = recording.correction(user.userName(), reason);
        CaseFile file = visible.withRef(enrolmentRef);
        file.version().requireSeen(seen, users::displayName);
        Enrolment enrolment = file.enrolment();
        Optional<Screening> before = file.screeningOn(day);
        file.annulScreening(day);
        Optional<LocalDate> from = file.span()
                .flatMap(span -> before.map(one -> one.countsFrom(span.days().first())));
        if (reported.reach(enrolment.initiativeId(), from)) {
            AskedCorrection asked = new AskedCorrection(
                    CaseCorrections.NO_SCREENING,
                    enrolmentRef,
                    new CaseCorrections.NoScreening(day),
                    words.of(before),
                    words.of(Optional.empty()),
                    reason,
                    file.version());
            return Optional.of(reported.ask(enrolment.id(), enrolment.citizenId(), asked));
        }
        file.record(stamp, enrolments::add);
        audit.changed(enrolment.citizenId(), "screening annulled");
        return Optional.empty();
    }

    /** The case with the citizen's others, whose numbers and links depend on it. */
    private CitizenCases theirs(CaseFile file) {
        long citizen = file.enrolment().citizenId();
        CitizenCases theirs = new CitizenCases(citizen);
        enrolments.ofCitizens(List.of(citizen)).forEach(theirs::add);
        theirs.add(file);
        theirs.firstTwoThatTouch().ifPresent(two -> {
            throw new RuleBroken("enrolment.restoreOverlaps", two.get(0), two.get(1));
        });
        return theirs;
    }

    private void record(CitizenCases theirs, Stamp stamp, long citizen, String purpose) {
        periods.changed(theirs.record(stamp, stamp, enrolments), stamp);
        audit.changed(citizen, purpose);
    }
}
