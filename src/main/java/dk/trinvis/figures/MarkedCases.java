package dk.trinvis.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Cases in the order of their list, each with a bit for every one of some cohorts that it is in: what counters and any of their
 * lists are read from, so that they cannot differ.
 */
class MarkedCases {

    /** The bits of a mark that do not make it negative. */
    private static final int MOST = Integer.SIZE - 1;

    private final List<Cohort> cohorts;
    private final long[] enrolmentIds;
    private final int[] marks;

    /**
     * Those of the rows: the number of an enrolment and its mark.
     *
     * @param cohorts at most 31; the first has the lowest bit
     */
    MarkedCases(List<Cohort> cohorts, List<?> rows) {
        if (cohorts.size() > MOST) {
            throw new IllegalArgumentException(cohorts.size() + " cohorts do not fit into a mark");
        }
        this.cohorts = cohorts;
        enrolmentIds =
                rows.stream().mapToLong(row -> number(row, 0).longValue()).toArray();
        marks = rows.stream().mapToInt(row -> number(row, 1).intValue()).toArray();
    }

    /** What a row of the cohorts' source is marked with, in SQL. */
    static String sql(List<Cohort> cohorts) {
        StringBuilder sum = new StringBuilder("0");
        for (int bit = 0; bit < cohorts.size(); bit++) {
            sum.append(" + (CASE WHEN ")
                    .append(cohorts.get(bit).condition())
                    .append(" THEN ")
                    .append(1 << bit)
                    .append(" ELSE 0 END)");
        }
        return sum.toString();
    }

    private static Number number(Object row, int column) {
        return (Number) ((Object[]) row)[column];
    }

    /** The length of a cohort. */
    int count(Cohort cohort) {
        return Math.toIntExact(places(cohort).count());
    }

    /** The numbers of the enrolments of a part of a cohort, from a place on. */
    List<Long> page(Cohort cohort, int from, int most) {
        return places(cohort)
                .skip(from)
                .limit(most)
                .mapToObj(place -> enrolmentIds[place])
                .toList();
    }

    private IntStream places(Cohort cohort) {
        int bit = 1 << cohorts.indexOf(cohort);
        return IntStream.range(0, marks.length).filter(place -> (marks[place] & bit) != 0);
    }
}
