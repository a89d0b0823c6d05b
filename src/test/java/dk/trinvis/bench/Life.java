package dk.trinvis.bench;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up enrolment, always the same for the same number: ten screenings between its first day and its end or the
 * present, an end for every second, activities for a third, tracks for less than half.
 *
 * @param recordedLive each screening was recorded on its day, so that every one superseded the step before it; otherwise
 *     all were taken in together at the end
 * @param corrected one screening was first recorded with another step
 */
public record Life(
        int number,
        DateRange days,
        @Nullable String endReason,
        List<Stay> steps,
        List<Stay> activities,
        List<Stay> tracks,
        boolean recordedLive,
        boolean corrected) {

    /** How many screenings each has. */
    static final int SCREENINGS = 10;

    public static final LocalDate LAUNCH = LocalDate.of(2023, 7, 1);
    /** The last three years end on this day. */
    static final LocalDate PRESENT = LAUNCH.plusDays(1_095);

    private static final List<String> END_REASONS =
            List.of("education", "employment", "self_supporting", "repatriated", "other", "moved", "pension");
    private static final List<String> ACTIVITY_TYPES =
            List.of("small_job", "work_placement", "wage_subsidy_job", "danish_course", "mentor_support");
    private static final List<String> TRACKS = List.of("spor-1", "spor-2", "spor-3");

    /** Some days on a step, in a type of activity or on a track. */
    record Stay(DateRange days, String what) {

        int step() {
            return Integer.parseInt(what);
        }
    }

    static Life of(int number) {
        SplittableRandom random = new SplittableRandom(number);
        LocalDate first = LAUNCH.plusDays(random.nextInt(10) == 0 ? 0 : random.nextInt(1, 365));
        boolean ended = random.nextBoolean();
        LocalDate last = ended ? first.plusDays(random.nextInt(200, 720)) : PRESENT;
        DateRange days = ended ? new DateRange(first, last) : DateRange.from(first);
        return new Life(
                number,
                days,
                ended ? pick(random, END_REASONS) : null,
                steps(random, days, last),
                random.nextInt(10) < 3 ? stays(random, days, last, ACTIVITY_TYPES, 3) : List.of(),
                random.nextInt(10) < 4 ? stays(random, days, last, TRACKS, 1) : List.of(),
                random.nextInt(10) < 3,
                random.nextInt(20) == 0);
    }

    /** Nine of ten are screened on the first day. */
    private static List<Stay> steps(SplittableRandom random, DateRange days, LocalDate last) {
        int length = Math.toIntExact(last.toEpochDay() - days.first().toEpochDay());
        boolean atOnce = random.nextInt(10) > 0;
        List<LocalDate> screened = IntStream.range(0, SCREENINGS)
                .mapToObj(i -> days.first().plusDays((long) length * (atOnce ? i : i + 1) / (SCREENINGS + 1)))
                .toList();
        List<Stay> steps = new ArrayList<>();
        int step = random.nextInt(2, 6);
        for (int i = 0; i < SCREENINGS; i++) {
            LocalDate until = i + 1 < SCREENINGS ? screened.get(i + 1) : days.until();
            steps.add(new Stay(new DateRange(screened.get(i), until), Integer.toString(step)));
            step = Math.max(1, Math.min(5, step + random.nextInt(-1, 2)));
        }
        return steps;
    }

    /** One after the other, each somewhere in its share of the days. */
    private static List<Stay> stays(
            SplittableRandom random, DateRange days, LocalDate last, List<String> kinds, int most) {
        List<Stay> stays = new ArrayList<>();
        int count = random.nextInt(1, most + 1);
        int share = Math.toIntExact(last.toEpochDay() - days.first().toEpochDay()) / count;
        for (int i = 0; i < count; i++) {
            LocalDate from = days.first().plusDays((long) share * i + random.nextInt(share / 2));
            stays.add(new Stay(new DateRange(from, from.plusDays(random.nextInt(14, share / 2))), pick(random, kinds)));
        }
        return stays;
    }

    private static String pick(SplittableRandom random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
