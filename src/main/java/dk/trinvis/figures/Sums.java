package dk.trinvis.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums over the same rows, one for each of some cohorts.
 *
 * @param columns in SQL, in the order of the cohorts
 * @param from the rows
 */
record Sums(List<Cohort> cohorts, List<String> columns, String from) {

    /** How long cohorts are that have the same source. */
    static Sums ofCases(Source source, List<Cohort> cohorts) {
        List<String> columns = cohorts.stream()
                .map(cohort -> "SUM(CASE WHEN " + cohort.condition() + " THEN " + source.weight() + " ELSE 0 END)")
                .toList();
        return new Sums(cohorts, columns, source.counted());
    }

    /** How many distinct citizens are in each cohort, all of them over {@link Source#PERIODS}. */
    static Sums ofCitizens(List<Cohort> cohorts) {
        List<String> marks = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            String mark = "c" + marks.size();
            marks.add("MAX(CASE WHEN " + cohort.condition() + " THEN 1 ELSE 0 END) AS " + mark);
            columns.add("SUM(" + mark + ")");
        }
        String from = "(SELECT x.citizen_id, " + String.join(", ", marks) + " FROM " + Source.PERIODS.table()
                + " GROUP BY x.citizen_id) y";
        return new Sums(cohorts, columns, from);
    }

    /** One row that begins with its place among others, all as wide as the widest of them. */
    String sql(int place, int width) {
        return "SELECT " + place + ", " + String.join(", ", columns) + ", 0".repeat(width - columns.size()) + " FROM "
                + from;
    }

    /** What that row says; a sum over no rows is null. */
    Map<Cohort, Integer> in(Object[] row) {
        Map<Cohort, Integer> sums = new LinkedHashMap<>();
        for (int i = 0; i < cohorts.size(); i++) {
            sums.put(cohorts.get(i), row[i + 1] instanceof Number number ? number.intValue() : 0);
        }
        return sums;
    }
}
