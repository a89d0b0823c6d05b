package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records which target group of the law the citizen of an enrolment belongs to from a day on; some limits depend on it. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class TargetGroupService {

    @Inject
    private TargetGroups groups;

    @Inject
    private TargetGroupIntake intake;

    @Inject
    private VisibleCases visible;

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

    /** The groups to choose from for something that begins on the day. */
    public List<CodeView> offered(LocalDate day) {
        return codes.on(CodeList.TARGET_GROUP, day);
    }

    /** The target groups of a case, or {@link NotFound}. */
    public TargetGroupSheet sheet(String enrolmentRef, String purpose) {
        requireSeeing();
        Enrolment enrolment = visible.withRef(enrolmentRef).enrolment();
        audit.read(enrolment.citizenId(), purpose);
        List<TargetGroup> recorded = groups.ever(enrolment.id());
        return new TargetGroupSheet(
                recorded.stream()
                        .sorted(Comparator.comparing(
                                        (TargetGroup each) -> each.valid().first())
                                .thenComparing(Fact::recordedAt)
                                .reversed())
                        .map(this::row)
                        .toList(),
                Version.ofAny(recorded.stream()));
    }

    /** Whether one is recorded from a day is told by what is said to somebody who records another. */
    private void requireSeeing() {
        if (!user.may(Permission.SEE_SENSITIVE)) {
            throw new NotFound("target groups");
        }
    }

    private TargetGroupSheet.Row row(TargetGroup group) {
        return new TargetGroupSheet.Row(
                group.code(),
                label(group),
                group.valid(),
                group.recordedAt(),
                group.supersededAt(),
                group.correctionReason(),
                group.lateReason());
    }

    Words label(TargetGroup group) {
        return codes.label(group.code(), CodeList.TARGET_GROUP);
    }

    /** The codes on a day of cases that the user works with, by their numbers, where one is known. */
    @Allow(Permission.READ_CASES)
    public Map<Long, String> on(Collection<Long> enrolmentIds, LocalDate day) {
        return groups.on(enrolmentIds, day);
    }

    /**
     * Change: from a day on, until what is recorded from a later day, the citizen belongs to another group. Correction with a
     * reason where something is recorded from that very day.
     *
     * @param seen as {@link Version#requireSeen} takes it
     */
    public void put(String enrolmentRef, NewTargetGroup wanted, Optional<String> seen) {
        requireSeeing();
        Stamp stamp = recording.stamp(user.userName());
        CaseFile file = visible.withRef(enrolmentRef);
        List<TargetGroup> recorded = groups.ever(file.enrolment().id());
        Version.ofAny(recorded.stream()).ifPresent(now -> now.requireSeen(seen, users::displayName));
        DateRange days = file.span().orElseThrow().days();
        LocalDate from = Optional.ofNullable(wanted.from()).orElseGet(clock::today);
        if (!days.contains(from)) {
            throw new InvalidInput("from", "enrolment.dayOutside", from);
        }
        boolean isCorrection = recorded.stream()
                .anyMatch(each -> each.isCurrent() && each.valid().first().equals(from));
        if (isCorrection && (wanted.reason() == null || wanted.reason().isBlank())) {
            throw new InvalidInput("reason", "enrolment.targetGroup.sayCorrection", from);
        }
        Stamp used = isCorrection
                ? recording.correction(user.userName(), String.valueOf(wanted.reason()))
                : stamp.late(LateRule.reason(from, days, clock.today(), wanted.reason()));
        record(file.enrolment(), recorded, wanted.code(), from, used);
    }

    /** The citizen belongs to the group when the case begins. */
    void begin(Enrolment enrolment, String code, LocalDate firstDay, Stamp stamp) {
        record(enrolment, groups.ever(enrolment.id()), Optional.of(code), firstDay, stamp);
    }

    private void record(
            Enrolment enrolment, List<TargetGroup> recorded, Optional<String> code, LocalDate from, Stamp stamp) {
        code.ifPresent(group -> intake.require("targetGroup", group, from));
        List<TargetGroup> current = Fact.current(recorded);
        intake.record(enrolment.id(), current, code, from, stamp);
        audit.changed(enrolment.citizenId(), "target group");
    }
}
