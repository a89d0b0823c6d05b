package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks after small steps below the ladder where the initiative does, and shows the answers; only to who works with the citizen. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class IndicatorService {

    @Inject
    private Indicators indicators;

    @Inject
    private VisibleCases visible;

    @Inject
    private InitiativeService initiatives;

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

    /** Questions and answers of a case. */
    public IndicatorSheet sheet(String enrolmentRef, String purpose) {
        CaseFile file = visible.withRef(enrolmentRef);
        audit.read(file.enrolment().citizenId(), purpose);
        List<Measurement> all =
                Measurement.of(indicators.scores(List.of(file.enrolment().id())));
        Optional<LocalDate> last = all.stream().map(Measurement::day).reduce((earlier, later) -> later);
        return new IndicatorSheet(
                asked(file, clock.today()),
                all,
                MeasurementRule.dueOn(file.span().orElseThrow().days().first(), last));
    }

    /**
     * Records the answers of a day. Others of that day are replaced: that is a correction with a reason, by somebody who has
     * {@linkplain Version#requireSeen seen} them.
     */
    public void measure(String enrolmentRef, NewMeasurement wanted, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        CaseFile file = visible.withRef(enrolmentRef);
        LocalDate day = wanted.day(file.span().orElseThrow().days(), clock.today());
        List<IndicatorView> questions = asked(file, day);
        if (questions.isEmpty()) {
            throw new RuleBroken("enrolment.indicators.off");
        }
        long id = file.enrolment().id();
        List<IndicatorScore> scores = wanted.scores(
                id, day, questions.stream().map(IndicatorView::code).collect(Collectors.toSet()));
        List<IndicatorScore> before = indicators.scores(List.of(id)).stream()
                .filter(score -> score.day().equals(day))
                .toList();
        Stamp used = stamp;
        if (!before.isEmpty()) {
            Version.of(before.stream()).requireSeen(seen, users::displayName);
            used = recording.correction(user.userName(), wanted.correctionReason());
        }
        Revision.of(before, scores).record(used, indicators::add);
        audit.changed(file.enrolment().citizenId(), "small steps recorded");
    }

    private List<IndicatorView> asked(CaseFile file, LocalDate day) {
        return initiatives
                .indicatorSet(file.enrolment().initiativeId())
                .map(set -> indicators.askedOn(day, set))
                .orElse(List.of());
    }
}
