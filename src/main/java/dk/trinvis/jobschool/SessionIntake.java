package dk.trinvis.jobschool;

import dk.trinvis.common.Batches;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes in many sessions, day by day, by the rules of planning and moving one; a file says what has been and may come late. */
@ApplicationScoped
class SessionIntake {

    private static final int MOST_A_DAY = 500;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionRules rules;

    @Inject
    private OwnSessions own;

    @Inject
    private AttendanceService attendance;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<SessionEntry> entries, Intake intake, IntConsumer done) {
        Set<String> stated = entries.stream().map(SessionEntry::ref).collect(Collectors.toCollection(HashSet::new));
        Predicate<Session> isStated = each -> stated.contains(each.key().sessionId());
        Batches.of(
                entries,
                entry -> String.valueOf(entry.wanted().day()),
                days -> {
                    days.values().forEach(indices -> takeDay(entries, indices, isStated, intake));
                    sessions.flush();
                },
                done);
    }

    private void takeDay(
            List<SessionEntry> entries, List<Integer> indices, Predicate<Session> isStated, Intake intake) {
        indices.stream()
                .skip(MOST_A_DAY)
                .forEach(i -> intake.refuse(i, "day", Message.of("jobschool.session.tooManyADay", MOST_A_DAY)));
        List<Integer> few = indices.stream().limit(MOST_A_DAY).toList();
        Map<String, Session> recorded =
                sessions.current(few.stream().map(i -> entries.get(i).ref()).toList());
        Map<Integer, StatedSession> said = new LinkedHashMap<>();
        for (int i : few) {
            try {
                SessionEntry entry = entries.get(i);
                said.put(i, stated(entry, Optional.ofNullable(recorded.get(entry.ref()))));
            } catch (InvalidInput invalid) {
                invalid.errors().forEach(error -> intake.refuse(i, error.field(), error.message()));
            }
        }
        refuseTaken(
                said, Objects.requireNonNull(entries.get(few.get(0)).wanted().day()), isStated, intake);
        said.keySet().removeIf(intake::isRefused);
        said.forEach((i, one) -> intake.settle(i, one.isNews()));
        intake.stamp()
                .ifPresent(stamp -> record(
                        said.values().stream().filter(StatedSession::isNews).toList(), stamp, intake));
    }

    private StatedSession stated(SessionEntry entry, Optional<Session> before) {
        InitiativeView initiative = own.find(entry.initiative())
                .orElseThrow(() -> new InvalidInput("initiative", "enrolment.unknownInitiative"));
        if (before.filter(each -> each.key().initiativeId() != initiative.id()).isPresent()) {
            throw new InvalidInput("session_ref", "jobschool.session.refTaken");
        }
        Input input = new Input();
        StatedSession stated = StatedSession.of(entry, initiative.id(), before, input);
        input.finish();
        if (!stated.isNews()) {
            return stated;
        }
        stated.checkState(clock.today(), input);
        Session now = stated.now();
        Teaching teaching = stated.isElsewhere()
                ? rules.checked(initiative, now.teaching(), List.of(now.slot().day()), input)
                : now.teaching();
        input.finish();
        return stated.with(teaching);
    }

    /** Those that stand are there first, then those without a reason: nothing more is asked of those that say why. */
    private void refuseTaken(
            Map<Integer, StatedSession> said, LocalDate day, Predicate<Session> isStated, Intake intake) {
        LocalDate today = clock.today();
        List<Session> there = new ArrayList<>(sessions.takingPlace(DateRange.inclusive(day, day)));
        there.removeIf(isStated);
        Map<Session, Integer> wanted = new LinkedHashMap<>();
        said.forEach((i, one) -> {
            if (!one.needsRoom(today) && one.now().state() != SessionState.CANCELLED) {
                there.add(one.now());
            } else if (one.needsRoom(today) && one.now().reason().isEmpty()) {
                wanted.put(one.now(), i);
            }
        });
        for (DoubleBooking taken : DoubleBooking.find(List.copyOf(wanted.keySet()), there, sessions::shareACitizen)) {
            int index = Objects.requireNonNull(wanted.get(taken.wanted()));
            if (!intake.isRefused(index)) {
                intake.refuse(index, taken.column(), taken.text());
            }
        }
    }

    private void record(List<StatedSession> said, Stamp stamp, Intake intake) {
        Map<Boolean, List<StatedSession>> parts =
                said.stream().collect(Collectors.partitioningBy(one -> one.corrects(clock.today())));
        revise(Objects.requireNonNull(parts.get(false)), stamp);
        List<StatedSession> corrected = Objects.requireNonNull(parts.get(true));
        if (!corrected.isEmpty()) {
            Stamp contradicting = intake.contradicting();
            revise(corrected, contradicting);
            corrected.forEach(one -> attendance.follow(one.now(), contradicting));
        }
    }

    private void revise(List<StatedSession> said, Stamp stamp) {
        List<Session> before =
                said.stream().flatMap(one -> one.before().stream()).toList();
        Revision.of(before, said.stream().map(StatedSession::now).toList()).record(stamp, sessions::add);
        if (!before.isEmpty()) {
            telling.raise(
                    before,
                    said.stream()
                            .filter(one -> one.before().isPresent())
                            .map(StatedSession::now)
                            .toList(),
                    stamp);
        }
    }
}
