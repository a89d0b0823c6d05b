package dk.trinvis.enrolment;

import dk.trinvis.access.UserService;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Batches;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Takes in many enrolments, citizen by citizen, because what one may be depends on the citizen's others. */
@ApplicationScoped
class EnrolmentIntake {

    private static final Message UNKNOWN = Message.of("enrolment.unknownCitizen");

    @Inject
    private Enrolments enrolments;

    @Inject
    private CitizenService citizens;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private VisibleCases visible;

    @Inject
    private PeriodRule periods;

    @Inject
    private CasePeriods casePeriods;

    @Inject
    private TargetGroupIntake groups;

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<EnrolmentEntry> entries, Intake intake, IntConsumer done) {
        Known known = new Known();
        Batches.of(entries, EnrolmentEntry::citizenRef, batch -> takeBatch(batch, entries, known, intake), done);
    }

    private void takeBatch(
            Map<String, List<Integer>> byCitizen, List<EnrolmentEntry> entries, Known known, Intake intake) {
        Map<String, Long> ids = citizens.ids(byCitizen.keySet());
        Map<String, Long> owners = owners(byCitizen.values(), entries);
        Map<Long, CitizenCases> cases = cases(enrolments.ofCitizens(ids.values()));
        known.stated = groups.stated(byCitizen.values(), entries);
        Map<Long, Optional<DateRange>> changed = new HashMap<>();
        byCitizen.forEach((citizenRef, indices) -> {
            Optional<CitizenCases> found = found(ids.get(citizenRef), cases);
            if (found.isEmpty()) {
                indices.forEach(i -> intake.refuse(i, "citizen_ref", UNKNOWN));
                return;
            }
            CitizenCases mine = found.get();
            indices.forEach(i -> state(entries.get(i), i, mine, owners, known, intake));
            mine.checkNoneOverlap(intake);
            intake.stamp().ifPresent(stamp -> {
                changed.putAll(mine.record(stamp, intake.contradicting(), enrolments));
                known.stated.record(mine, taken(indices, entries, intake), intake);
            });
        });
        intake.stamp().ifPresent(stamp -> casePeriods.changed(changed, stamp));
        enrolments.flush();
    }

    private static List<EnrolmentEntry> taken(List<Integer> indices, List<EnrolmentEntry> entries, Intake intake) {
        return indices.stream()
                .filter(i -> !intake.isRefused(i))
                .map(entries::get)
                .toList();
    }

    /**
     * What would be said against a case of each of these citizens, by citizen number; nothing is recorded.
     *
     * @param entry a new one, whoever it is of and whatever it is called
     */
    Map<Long, Message> obstacles(EnrolmentEntry entry, Collection<Long> citizenIds) {
        Map<Long, CitizenCases> cases = cases(enrolments.ofCitizensOn(entry.firstDay(), citizenIds));
        Known known = new Known();
        Map<Long, Message> obstacles = new HashMap<>();
        citizenIds.forEach(id -> {
            Intake check = Intake.check(1);
            found(id, cases)
                    .ifPresentOrElse(
                            mine -> {
                                state(entry, 0, mine, Map.of(), known, check);
                                mine.checkNoneOverlap(check);
                            },
                            () -> check.refuse(0, "citizen_ref", UNKNOWN));
            check.refusals().stream().findFirst().ifPresent(refusal -> obstacles.put(id, refusal.message()));
        });
        return obstacles;
    }

    private static Optional<CitizenCases> found(@Nullable Long citizenId, Map<Long, CitizenCases> cases) {
        return Optional.ofNullable(citizenId)
                .map(id -> cases.computeIfAbsent(id, CitizenCases::new))
                .filter(each -> !each.areHidden());
    }

    /** Whose the stated references are already, by citizen number. */
    private Map<String, Long> owners(Collection<List<Integer>> indices, List<EnrolmentEntry> entries) {
        List<String> refs = indices.stream()
                .flatMap(List::stream)
                .map(i -> entries.get(i).enrolmentRef())
                .toList();
        Map<String, Long> owners = new HashMap<>();
        enrolments
                .withRefs(refs)
                .forEach(file ->
                        owners.put(file.enrolment().ref(), file.enrolment().citizenId()));
        return owners;
    }

    private Map<Long, CitizenCases> cases(List<CaseFile> files) {
        Map<Long, CitizenCases> cases = new HashMap<>();
        for (CaseFile file : files) {
            CitizenCases theirs = cases.computeIfAbsent(file.enrolment().citizenId(), CitizenCases::new);
            if (file.span().isEmpty()) {
                theirs.addAnnulled(file.enrolment().ref());
            } else if (visible.mayTakeIn(file)) {
                theirs.add(file);
            } else {
                theirs.addHidden(file);
            }
        }
        return cases;
    }

    private void state(
            EnrolmentEntry given, int index, CitizenCases cases, Map<String, Long> owners, Known known, Intake intake) {
        String ref = given.enrolmentRef();
        Long owner = owners.get(ref);
        if ((owner != null && owner != cases.citizenId()) || cases.isHidden(ref)) {
            intake.refuse(index, "citizen_ref", Message.of("enrolment.belongsToAnother"));
            return;
        }
        Optional<Who> responsible = cases.responsible(ref);
        EnrolmentEntry entry = given.filledFrom(cases.span(ref), responsible);
        try {
            InitiativeView initiative = known.initiative(entry);
            Span span = periods.span(initiative, entry);
            Who who = responsible
                    .filter(recorded -> recorded.caseworker().equals(entry.caseworker()))
                    .orElseGet(() -> known.who(entry, initiative));
            boolean otherGroup = known.stated.isNew(entry);
            intake.settle(index, cases.state(ref, initiative.id(), span, who, index) || otherGroup);
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> intake.refuse(index, error.field(), error.message()));
        } catch (RuleBroken broken) {
            intake.refuse(index, "first_day", broken.rule());
        }
    }

    /** The initiatives and caseworkers of one intake, asked for once each. */
    private final class Known {

        private final Map<String, Optional<InitiativeView>> initiative = new HashMap<>();
        private final Map<String, Optional<Long>> teams = new HashMap<>();
        private StatedGroups stated = groups.stated(List.of(), List.of());

        InitiativeView initiative(EnrolmentEntry entry) {
            return initiative
                    .computeIfAbsent(entry.initiative(), initiatives::find)
                    .orElseThrow(() -> new InvalidInput("initiative", "enrolment.unknownInitiative"));
        }

        Who who(EnrolmentEntry entry, InitiativeView initiative) {
            return entry.caseworker().map(this::who).orElseGet(() -> {
                if (!visible.mayPlaceWith(initiative.teamId())) {
                    throw new InvalidInput("caseworker", "enrolment.caseworkerMissing");
                }
                return new Who(initiative.teamId(), Optional.empty());
            });
        }

        private Who who(String caseworker) {
            return teams.computeIfAbsent(caseworker, name -> users.teamOf(name).map(UserService.TeamRow::id))
                    .filter(visible::mayPlaceWith)
                    .map(team -> new Who(team, Optional.of(caseworker)))
                    .orElseThrow(() -> new InvalidInput("caseworker", "enrolment.unknownCaseworker"));
        }
    }
}
