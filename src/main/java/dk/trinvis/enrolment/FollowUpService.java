package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.FollowUpPoint.Answer;
import dk.trinvis.enrolment.FollowUps.Asked;
import dk.trinvis.enrolment.FollowUps.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks after those who ended with an outcome, see {@link FollowUpRule}, and keeps the answers. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class FollowUpService {

    /** How many are shown at once. */
    public static final int MOST_SHOWN = 50;

    @Inject
    private FollowUps followUps;

    @Inject
    private FollowUpPoints points;

    @Inject
    private VisibleCases visible;

    @Inject
    private CitizenService citizens;

    @Inject
    private CodeService codes;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** Whom the user's team has to ask after today; only those of their own cases if {@code mine}. */
    public DueFollowUps due(boolean mine) {
        Instant known = recording.settled();
        Asked asked = new Asked(user.team().orElse(-1), mine ? user.userName() : "", clock.today(), known);
        List<Due> first = followUps.due(asked, MOST_SHOWN);
        Function<Due, CitizenRow> people = citizens.listed(first, Due::citizenId, "follow-ups");
        return new DueFollowUps(
                followUps.countDue(asked),
                first.stream().map(due -> row(due, people.apply(due))).toList());
    }

    private static DueFollowUp row(Due due, CitizenRow citizen) {
        return new DueFollowUp(
                due.enrolmentRef(),
                citizen.citizenRef(),
                citizen.name(),
                due.weeks(),
                due.lastDay(),
                due.dueOn(),
                due.endReason());
    }

    /** All points of a case, the first due first; none while it goes on, or when it ended without an outcome. */
    @Allow(Permission.READ_CASES)
    public List<FollowUpPoint> ofCase(String enrolmentRef, String purpose) {
        Enrolment enrolment = visible.readable(enrolmentRef).enrolment();
        audit.read(enrolment.citizenId(), purpose);
        return points.of(enrolment.id());
    }

    /**
     * Change: somebody has found out. {@link RuleBroken} when the point is not due, {@link Version.Changed} when somebody has
     * answered it already.
     */
    public void answer(String enrolmentRef, int weeks, NewAnswer wanted) {
        Stamp stamp = recording.stamp(user.userName());
        CaseFile file = visible.withRef(enrolmentRef);
        FollowUpPoint point = duePoint(file, weeks);
        point.version().ifPresent(version -> {
            throw version.changed("enrolment.followUp.answered", users::displayName);
        });
        record(file, point, wanted, stamp);
        audit.changed(file.enrolment().citizenId(), "follow-up answered");
    }

    /**
     * Correction with a reason: the answer was recorded wrongly.
     *
     * @param seen the version of the answer that the user has seen, see {@link dk.trinvis.common.Version#requireSeen}
     */
    public void correct(String enrolmentRef, int weeks, NewAnswer wanted, Optional<String> seen) {
        recording.stamp(user.userName());
        CaseFile file = visible.withRef(enrolmentRef);
        FollowUpPoint point = duePoint(file, weeks);
        point.version().orElseThrow(() -> new NotFound("answer")).requireSeen(seen, users::displayName);
        record(file, point, wanted, recording.correction(user.userName(), wanted.correctionReason()));
        audit.changed(file.enrolment().citizenId(), "follow-up corrected");
    }

    private FollowUpPoint duePoint(CaseFile file, int weeks) {
        FollowUpPoint point = points.of(file.enrolment().id()).stream()
                .filter(each -> each.weeks() == weeks)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        "enrolment.followUp.none", file.enrolment().ref()));
        if (point.dueOn().isAfter(clock.today())) {
            throw new RuleBroken("enrolment.followUp.notDue", file.enrolment().ref(), point.dueOn());
        }
        return point;
    }

    private void record(CaseFile file, FollowUpPoint point, NewAnswer wanted, Stamp stamp) {
        LocalDate day = Optional.ofNullable(wanted.answeredOn()).orElse(clock.today());
        Answer said = wanted.said(
                point.dueOn(),
                clock.today(),
                codes.byCode(CodeList.FOLLOW_UP_FINDING, day).keySet(),
                codes.byCode(CodeList.FOLLOW_UP_SOURCE, day).keySet());
        long id = file.enrolment().id();
        Revision.of(followUps.answers(id, point.weeks()), List.of(new FollowUpAnswer(id, point.weeks(), said)))
                .record(stamp, followUps::add);
    }
}
