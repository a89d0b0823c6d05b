package dk.trinvis.figures;

import dk.trinvis.figures.Cohorts.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a case counts on a day, as {@link Retold} says it.
 *
 * @param reason why it ended; empty while it has not
 * @param step negative where there is none
 */
record Standing(boolean there, boolean admitted, boolean ended, String reason, int step) {

    private static final int COLUMNS = 4;

    static Standing then(Group group) {
        return from(group, 0);
    }

    static Standing now(Group group) {
        return from(group, COLUMNS);
    }

    private static Standing from(Group group, int column) {
        int admitted = group.number(column).orElse(-1);
        return new Standing(
                admitted >= 0,
                admitted == 1,
                group.number(column + 1).orElse(-1) == 1,
                group.text(column + 2).orElse(""),
                group.number(column + 3).orElse(-1));
    }

    /** Whether this is a cohort of the account, of the ends or of the steps, and not of progress since the first screening. */
    static boolean counts(Cohort cohort) {
        return cohort.equals(Cohort.UNSCREENED)
                || Stream.of("step-", "outcome-", "endReason-").anyMatch(cohort.name()::startsWith);
    }

    /** The cohorts that count it. */
    List<Cohort> cohorts(Set<String> outcomes) {
        if (!there) {
            return List.of();
        }
        List<Cohort> all = new ArrayList<>();
        all.add(Cohort.EVER_ENROLLED);
        all.add(admitted ? Cohort.ADMITTED : Cohort.LAUNCHED);
        all.add(ended ? Cohort.ENDED : Cohort.ACTIVE);
        if (ended) {
            all.add(outcomes.contains(reason) ? Cohort.endedWith(reason) : Cohort.endedBecause(reason));
        } else {
            all.add(step < 0 ? Cohort.UNSCREENED : Cohort.onStep(step));
        }
        return all;
    }
}
