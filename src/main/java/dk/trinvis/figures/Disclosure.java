package dk.trinvis.figures;

import dk.trinvis.figures.PublishedFigures.Citizens;
import dk.trinvis.figures.PublishedFigures.Duration;
import dk.trinvis.figures.PublishedFigures.Movement;
import dk.trinvis.figures.PublishedFigures.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides small numbers from the public, together with the numbers that would give them away (domain reference E.8).
 *
 * <p>A number from 1 up to, not including, the threshold is small and shown as "fewer than". The rest follows named rules:
 *
 * <ol>
 *   <li><b>Parts of a total</b> ({@link DisclosureParts}): when subtraction would give a small part away, others go; if that
 *       is not enough, the whole table.
 *   <li><b>Hidden total</b>: its breakdown is not shown at all, and neither is one that does not add up to its total: what
 *       is missing may be small.
 *   <li><b>Movement</b>: all ever enrolled are shown only when both the active and the ended are.
 *   <li><b>Launched</b>: beside a hidden end of the account, the launched are shown only if that leaves every small number
 *       possible there; the admitted are withheld.
 *   <li><b>Twice the same group</b>: progress is shown only if its unscreened may be shown as those beside the steps,
 *       exactly or, above the lowest threshold, as a small number.
 *   <li><b>Activities</b> ({@link DisclosureActivities}): citizens may have several, so totals give way first.
 *   <li><b>Citizens</b>: shown beside visible enrolments, unless they or the difference are few; all ever enrolled only
 *       beside the active. Where the active enrolments are small, so are their citizens.
 *   <li><b>Medians</b> are shown of groups of at least twice the threshold, in whole weeks: of the active those since the
 *       Monday of the week that the median began in, so that the same group tells no more on another day. Of a smaller group,
 *       and to the day, the median is close to the length of one.
 *   <li><b>Job school</b>: how many come is withheld, and rates of it, too: over the sessions held they would tell how many are on
 *       a track. How often it meets tells nothing of anybody and is shown.
 *   <li><b>Zeros and full rows</b> are shown or withheld as the committee has it. Shown they say that nobody of a group of at
 *       least the threshold is in a row, or everybody: a fact about the group, but also about each of its members (E.8: 0 may be
 *       shown). Withheld, a zero is a small number like others, and all small parts are withheld, so that none is told from it;
 *       which outcomes, reasons and types of activity occur is then not told at all, because the status lists no others.
 *   <li><b>Checks</b>: they say whether they hold; their texts are dropped as soon as any number is hidden.
 * </ol>
 *
 * <p>Guaranteed, against a reader who knows every visible number, every identity of the status, that counts are whole and
 * not negative, and that "fewer than 5" means 1 to 4: a number shown as "fewer than" may still be any of them, and every
 * withheld count may be at least two numbers. A reader who also replays these rules, to learn why one number and not
 * another was withheld, is left at least two numbers for everything hidden. Beside earlier editions of the series see
 * {@link DisclosureSeries}: every hidden number of each stays open. Not covered: what other sources tell, and that somebody
 * began or ended between two days where both show how many had ({@link ShownChange}).
 */
public final class Disclosure {

    /** What municipalities usually publish from. */
    public static final int DEFAULT_THRESHOLD = 5;

    /** Below this "fewer than" would name the number. */
    public static final int LOWEST_THRESHOLD = 3;

    private static final double WEEK = 7;

    private final int threshold;
    private final boolean withholdsZeros;
    private final DisclosureParts parts;

    /**
     * Refuses a threshold below {@link #LOWEST_THRESHOLD} with an {@link IllegalArgumentException}.
     *
     * @param withholdsZeros whether nobody learns either that nobody is in a row of a table, or that everybody is
     */
    public Disclosure(int threshold, boolean withholdsZeros) {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "a threshold below " + LOWEST_THRESHOLD + " hides nothing: " + threshold);
        }
        this.threshold = threshold;
        this.withholdsZeros = withholdsZeros;
        this.parts = new DisclosureParts(threshold, withholdsZeros);
    }

    /** The figures as the public may see them. */
    public PublishedFigures publish(StatusFigures figures) {
        var shown = hide(figures);
        return shown.hidesSomething() ? shown.withChecks(withoutTexts(figures.checks())) : shown;
    }

    /** The figures as the public may see them that has seen these of the series, in whatever order. */
    public PublishedFigures publish(StatusFigures figures, List<EarlierEdition> earlier) {
        var shown = publish(figures);
        if (earlier.isEmpty()) {
            return shown;
        }
        var hidden = new DisclosureSeries(earlier, EarlierEdition.of(figures, shown)).hidden();
        var left = new DisclosureCut(shown, hidden).cut();
        return left.hidesSomething() ? left.withChecks(withoutTexts(figures.checks())) : left;
    }

    private PublishedFigures hide(StatusFigures figures) {
        var movement = movement(figures.movement());
        var active = movement.active();
        var ends = ends(movement.ended(), figures);
        var steps = breakdown(active, values(figures.steps(), List.of(figures.unscreened())));
        var tracks = breakdown(active, values(figures.tracks(), List.of(figures.inNoTrack())));
        var activities = new DisclosureActivities(threshold, withholdsZeros).publish(active, figures);
        return new PublishedFigures(
                figures.initiative(),
                figures.asOf(),
                figures.knownAt(),
                movement,
                citizens(figures, movement),
                named(figures.outcomes(), ends, showsAny(ends)),
                named(figures.otherEndReasons(), later(ends, figures.outcomes()), showsAny(ends)),
                named(figures.steps(), steps, active.isExact()),
                last(steps),
                activities.byType(),
                activities.any(),
                activities.none(),
                named(figures.tracks(), tracks, active.isExact()),
                last(tracks),
                progress(figures, active, last(steps)),
                duration(figures, movement),
                figures.jobSchool().withoutParticipation(),
                figures.checks());
    }

    private Movement movement(StatusFigures.Movement movement) {
        var active = parts.primary(movement.active());
        var ended = parts.primary(movement.ended());
        if (active.isExact() && ended.isExact()) {
            var ever = Count.exact(movement.everEnrolled());
            var began = parts.of(List.of(movement.launched(), movement.admitted()));
            return new Movement(movement.launchDay(), began.get(0), began.get(1), ended, active, ever);
        }
        int shown = active.number().orElse(0) + ended.number().orElse(0);
        boolean leavesRoom = !parts.isSmall(movement.launched()) && movement.launched() <= shown + parts.smallest();
        var launched = leavesRoom ? Count.exact(movement.launched()) : Count.withheld();
        return new Movement(movement.launchDay(), launched, Count.withheld(), ended, active, Count.withheld());
    }

    private Citizens citizens(StatusFigures figures, Movement movement) {
        var active = citizens(
                movement.active(),
                figures.movement().active(),
                figures.citizens().active());
        var ever = citizens(
                movement.everEnrolled(),
                figures.movement().everEnrolled(),
                figures.citizens().everEnrolled());
        return new Citizens(active, active.isExact() ? ever : Count.withheld());
    }

    private Count citizens(Count shownEnrolments, int enrolments, int citizens) {
        if (!shownEnrolments.isExact()) {
            return shownEnrolments;
        }
        boolean tells = isFew(citizens) || isFew(enrolments - citizens);
        return tells ? Count.withheld() : Count.exact(citizens);
    }

    private boolean isFew(int number) {
        return number > 0 && number < threshold;
    }

    private Progress progress(StatusFigures figures, Count active, Count unscreened) {
        var progress = figures.progress();
        var groups = new ArrayList<>(List.of(
                progress.towardJob(), progress.unchanged(), progress.awayFromJob(), progress.firstScreeningOnly()));
        List<Count> counts;
        if (active.isExact() && unscreened.isExact()) {
            counts = parts.of(groups);
        } else {
            groups.add(progress.notScreened());
            counts = breakdown(active, groups);
            boolean bothSmall =
                    unscreened.equals(parts.primary(progress.notScreened())) && unscreened.equals(counts.get(4));
            if (!bothSmall || threshold == LOWEST_THRESHOLD) {
                counts = DisclosureParts.allWithheld(5);
            }
        }
        return new Progress(counts.get(0), counts.get(1), counts.get(2), counts.get(3), unscreened);
    }

    private Duration duration(StatusFigures figures, Movement movement) {
        var began = figures.asOf().minusDays(figures.duration().activeMedianDays());
        return new Duration(
                median(movement.active(), ChronoUnit.WEEKS.between(monday(began), monday(figures.asOf()))),
                median(movement.ended(), Math.round(figures.duration().endedMedianDays() / WEEK)),
                Count.withheld(),
                Count.withheld());
    }

    /** Of nobody it is none. */
    private Count median(Count group, long weeks) {
        int size = group.number().orElse(1);
        return size == 0 || size >= 2 * threshold ? Count.exact((int) (weeks * WEEK)) : Count.withheld();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The status lists only what occurs, so whoever is told of any is told that the others are nobody's. */
    private List<Count> ends(Count ended, StatusFigures figures) {
        var numbers = values(figures.outcomes(), figures.otherEndReasons().values());
        return withholdsZeros ? DisclosureParts.allWithheld(numbers.size()) : breakdown(ended, numbers);
    }

    private List<Count> breakdown(Count total, List<Integer> numbers) {
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return total.equals(Count.exact(sum)) ? parts.of(numbers) : DisclosureParts.allWithheld(numbers.size());
    }

    private static Count last(List<Count> counts) {
        return counts.get(counts.size() - 1);
    }

    private static List<Count> later(List<Count> counts, Map<?, Integer> earlier) {
        return counts.subList(earlier.size(), counts.size());
    }

    private static List<Integer> values(Map<?, Integer> numbers, Iterable<Integer> more) {
        var all = new ArrayList<>(numbers.values());
        more.forEach(all::add);
        return all;
    }

    /** Which outcomes and reasons occur is not shown either when none of their numbers is. */
    private static boolean showsAny(List<Count> counts) {
        return counts.stream().anyMatch(count -> !(count instanceof Count.Withheld));
    }

    private static <K> Map<K, Count> named(Map<K, Integer> numbers, List<Count> counts, boolean shown) {
        var named = new LinkedHashMap<K, Count>();
        if (shown) {
            int index = 0;
            for (K key : numbers.keySet()) {
                named.put(key, counts.get(index++));
            }
        }
        return named;
    }

    private static List<StatusFigures.Check> withoutTexts(List<StatusFigures.Check> checks) {
        return checks.stream()
                .map(check -> new StatusFigures.Check(check.id(), check.holds(), "", check.cohort()))
                .toList();
    }
}
