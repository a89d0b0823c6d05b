package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.common.DanishHolidays;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody plans, moves and cancels at random around both changes of the clocks, and is refused what the rules refuse. */
class RandomSchedulesTest {

    private static final int DEEDS = 80;

    private final List<Session> recorded = new ArrayList<>();
    private int refused;
    private int moved;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsEverTakenTwiceAndTheClockTimesStay(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DEEDS; i++) {
            if (current().isEmpty() || random.nextInt(3) == 0) {
                plan(random);
            } else if (random.nextInt(4) > 0) {
                move(random);
            } else {
                cancel(random);
            }
        }

        assertThat(refused).as("refused, seed %d", seed).isPositive();
        assertThat(moved).as("moved, seed %d", seed).isPositive();
        assertNothingIsTakenTwice(seed);
        assertThat(current()).as("seed %d", seed).allSatisfy(RandomSchedulesTest::assertLocalTimes);
        assertOneCountsOfEach(seed);
    }

    @Test
    void whoeverWouldComeToAHolidayIsCancelledByItsName() {
        LocalDate tuesday = LocalDate.of(2026, 3, 31);
        List<Session> together = Stream.of(tuesday, tuesday.plusWeeks(1))
                .map(day -> session(new Slot(day, LocalTime.of(9, 0), LocalTime.of(10, 0)), "a", "x", Optional.of("s")))
                .toList();
        Rescheduling toMonday = new Rescheduling(
                together,
                together.get(0).slot().on(tuesday.minusDays(1)),
                together.get(0).teaching(),
                Optional.empty());

        List<Session> after = toMonday.sessions();

        assertThat(after.get(0).slot().day()).isEqualTo("2026-03-30");
        assertThat(after.get(1).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(after.get(1).slot().day()).isEqualTo("2026-04-07");
        assertThat(after.get(1).reason()).contains("2. påskedag");
    }

    private void plan(Random random) {
        LocalDate first = day(random);
        Set<DayOfWeek> weekdays = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
        Recurrence recurrence = new Recurrence(1 + random.nextInt(2), weekdays, first.plusDays(random.nextInt(60)));
        try {
            Input input = new Input();
            NewSession wanted = wanted(random, first, random.nextBoolean() ? recurrence : null);
            List<Slot> slots = wanted.slots(input).slots();
            Teaching teaching = wanted.teaching(input);
            input.finish();
            Optional<String> series = Optional.of(UUID.randomUUID().toString());
            List<Session> all = slots.stream()
                    .map(slot -> new Session(
                            new SessionKey(UUID.randomUUID().toString(), series, 1), slot, teaching, Optional.empty()))
                    .toList();
            record(List.of(), all);
        } catch (InvalidInput impossible) {
            refused++;
        }
    }

    private void move(Random random) {
        Session one = any(random);
        boolean following = random.nextBoolean();
        List<Session> together = Stream.concat(
                        Stream.of(one),
                        current().stream()
                                .filter(each -> following
                                        && each != one
                                        && each.state() == SessionState.PLANNED
                                        && each.key().series().equals(one.key().series())
                                        && !each.slot()
                                                .day()
                                                .isBefore(one.slot().day())))
                .toList();
        Slot slot = new Slot(one.slot().day().plusDays(random.nextInt(9) - 4), time(random, 0), time(random, 9));
        Input input = new Input();
        together.forEach(each -> each.slot().changed(one.slot(), slot).check(input));
        try {
            input.finish();
            Teaching teaching = teaching(random, one.teaching().track());
            if (record(together, new Rescheduling(together, slot, teaching, Optional.empty()).sessions())) {
                moved++;
            }
        } catch (InvalidInput impossible) {
            refused++;
        }
    }

    private void cancel(Random random) {
        Session one = any(random);
        record(List.of(one), List.of(one.as(SessionState.CANCELLED, Optional.of("Ferie"))));
    }

    private boolean record(List<Session> before, List<Session> after) {
        List<Session> wanted = after.stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .toList();
        List<Session> others = current().stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .toList();
        if (!DoubleBooking.find(wanted, others, (a, b) -> false).isEmpty()) {
            refused++;
            return false;
        }
        now = now.plusSeconds(1);
        Revision.of(before, after).record(new Stamp(now, "teamleder", Optional.empty()), recorded::add);
        return true;
    }

    private List<Session> current() {
        return recorded.stream().filter(Session::isCurrent).toList();
    }

    private Session any(Random random) {
        List<Session> all = current();
        return all.get(random.nextInt(all.size()));
    }

    /** Minute by minute, so that it is not the rule itself that says so. */
    private void assertNothingIsTakenTwice(int seed) {
        List<String> minutes = current().stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .flatMap(each -> IntStream.range(
                                each.slot().starts().toSecondOfDay() / 60,
                                each.slot().ends().toSecondOfDay() / 60)
                        .boxed()
                        .flatMap(minute -> Stream.of(
                                        "place " + each.teaching().location(),
                                        "instructor "
                                                + each.teaching().instructor().orElse("none " + each.key()),
                                        "track " + each.teaching().track())
                                .map(what -> each.slot().day() + " " + minute + " " + what)))
                .toList();
        assertThat(minutes).as("seed %d", seed).doesNotHaveDuplicates();
    }

    private static void assertLocalTimes(Session session) {
        ZonedDateTime begins = session.slot().begins().atZone(Clock.COPENHAGEN);
        ZonedDateTime ends = session.slot().finishes().atZone(Clock.COPENHAGEN);
        assertThat(begins.toLocalDate()).isEqualTo(session.slot().day());
        assertThat(begins.toLocalTime()).isEqualTo(session.slot().starts());
        assertThat(ends.toLocalTime()).isEqualTo(session.slot().ends());
    }

    private void assertOneCountsOfEach(int seed) {
        Map<String, List<Session>> byId = recorded.stream()
                .collect(Collectors.groupingBy(each -> each.key().sessionId()));
        assertThat(byId.values()).as("seed %d", seed).allSatisfy(versions -> {
            assertThat(versions).filteredOn(Session::isCurrent).hasSize(1);
            assertThat(versions)
                    .extracting(Session::changeNumber)
                    .containsExactlyElementsOf(
                            IntStream.range(0, versions.size()).boxed().toList());
        });
    }

    private static NewSession wanted(Random random, LocalDate day, @Nullable Recurrence recurrence) {
        Teaching teaching = teaching(random, "spor-" + random.nextInt(3));
        return new NewSession(
                teaching.track(),
                teaching.location(),
                teaching.instructor().orElse(null),
                day,
                time(random, 0),
                time(random, 9),
                "",
                "",
                null,
                null,
                recurrence);
    }

    private static Teaching teaching(Random random, String track) {
        return new Teaching(
                track,
                "sted-" + random.nextInt(3),
                Optional.of("underviser-" + random.nextInt(3)).filter(name -> random.nextInt(4) > 0),
                "",
                "",
                Optional.empty());
    }

    /** Around one of the two changes of the clocks. */
    private static LocalDate day(Random random) {
        LocalDate change = random.nextBoolean() ? LocalDate.of(2026, 3, 29) : LocalDate.of(2026, 10, 25);
        LocalDate day = change.plusDays(random.nextInt(21) - 14);
        return DanishHolidays.on(day).isPresent() ? change : day;
    }

    private static LocalTime time(Random random, int from) {
        return LocalTime.of(from + random.nextInt(9), 15 * random.nextInt(4));
    }

    private static Session session(Slot slot, String track, String location, Optional<String> series) {
        return new Session(
                new SessionKey(UUID.randomUUID().toString(), series, 1),
                slot,
                new Teaching(track, location, Optional.empty(), "", "", Optional.empty()),
                Optional.empty());
    }
}
