package dk.trinvis.figures;

import dk.trinvis.common.DateRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The one place where cohorts become SQL: counted together, told apart by citizen, timed and listed. */
@ApplicationScoped
class Cohorts {

    private static final String OF_TEAM = " JOIN responsibility r ON r.enrolment_id = x.enrolment_id"
            + " AND r.superseded_at = :never AND r.valid_until = :forever"
            + " AND r.team_id = :v";

    @PersistenceContext
    private EntityManager entities;

    /** The lengths of the cohorts, with one statement for each source among them. */
    Map<Cohort, Integer> count(Question question, List<Cohort> cohorts) {
        Map<Cohort, Integer> counts = new LinkedHashMap<>();
        cohorts.stream()
                .collect(Collectors.groupingBy(Cohort::source, LinkedHashMap::new, Collectors.toList()))
                .forEach((source, together) -> counts.putAll(countTogether(question, source, together)));
        return counts;
    }

    private Map<Cohort, Integer> countTogether(Question question, Source source, List<Cohort> cohorts) {
        String sums = cohorts.stream()
                .map(cohort -> "SUM(CASE WHEN " + cohort.condition() + " THEN 1 ELSE 0 END)")
                .collect(Collectors.joining(", "));
        List<Object> row = single(question, "SELECT " + sums + ", COUNT(*) FROM " + source.table(), cohorts);
        return zip(cohorts, row);
    }

    /** Distinct citizens in each cohort, all of them over {@link Source#PERIODS}. */
    Map<Cohort, Integer> citizens(Question question, List<Cohort> cohorts) {
        List<String> marks = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            String mark = "c" + marks.size();
            marks.add("MAX(CASE WHEN " + cohort.condition() + " THEN 1 ELSE 0 END) AS " + mark);
            sums.add("SUM(" + mark + ")");
        }
        String sql = "SELECT " + String.join(", ", sums) + ", COUNT(*) FROM (SELECT x.citizen_id, "
                + String.join(", ", marks) + " FROM " + Source.PERIODS.table() + " GROUP BY x.citizen_id) y";
        return zip(cohorts, single(question, sql, cohorts));
    }

    /** The median of whole days from the first day of those active up to the day asked for, both counted. */
    int medianDaysSinceFirst(Question question, LocalDate day) {
        return median(question, "x.valid_from, x.valid_from", Cohort.ACTIVE, day);
    }

    /** The median of whole days of those ended, first and last counted. */
    int medianDaysEnded(Question question, LocalDate day) {
        return median(question, "x.valid_from, x.valid_until", Cohort.ENDED, day);
    }

    private int median(Question question, String days, Cohort cohort, LocalDate day) {
        TreeMap<Long, Integer> lengths = new TreeMap<>();
        String sql = "SELECT " + days + ", COUNT(*) FROM " + cohort.source().table() + " WHERE " + cohort.condition()
                + " GROUP BY x.valid_from" + (days.endsWith("until") ? ", x.valid_until" : "");
        for (Object each : question.query(entities, sql, cohort.values()).getResultList()) {
            Object[] row = (Object[]) each;
            LocalDate first = date(row[0]);
            LocalDate until = days.endsWith("until") ? date(row[1]) : day.plusDays(1);
            lengths.merge(ChronoUnit.DAYS.between(first, until), ((Number) row[2]).intValue(), Integer::sum);
        }
        return Median.of(lengths);
    }

    /** An enrolment of a list as it stood on the day. */
    record Listed(
            String enrolmentRef, long citizenId, DateRange days, Optional<String> endReason, Optional<Integer> step) {}

    /** How many of the cohort a team answers for now. */
    int countOfTeam(Question question, Cohort cohort, long team) {
        String sql = "SELECT COUNT(*) FROM " + cohort.source().table() + OF_TEAM + " WHERE " + cohort.condition();
        return ((Number) question.query(entities, sql, values(team, cohort)).getSingleResult()).intValue();
    }

    /** The enrolments of the cohort that a team answers for now, by reference, from a place on. */
    List<Listed> list(Question question, Cohort cohort, long team, int from, int most) {
        String sql = "SELECT x.enrolment_id FROM " + cohort.source().table() + OF_TEAM
                + " JOIN enrolment e ON e.id = x.enrolment_id WHERE " + cohort.condition()
                + " ORDER BY e.enrolment_ref";
        List<?> ids = question.query(entities, sql, values(team, cohort))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty() ? List.of() : details(question, List.copyOf(ids));
    }

    private List<Listed> details(Question question, List<Object> ids) {
        String places = String.join(", ", Collections.nCopies(ids.size(), ":v"));
        String sql = "SELECT e.enrolment_ref, e.citizen_id, x.valid_from, x.valid_until, x.end_reason, s.step FROM "
                + Source.PERIODS.table() + " JOIN enrolment e ON e.id = x.enrolment_id"
                + " LEFT JOIN step_period s ON s.enrolment_id = x.enrolment_id" + Source.onDayOf("s")
                + " WHERE x.enrolment_id IN (" + places + ") ORDER BY e.enrolment_ref";
        List<Listed> listed = new ArrayList<>();
        for (Object each : question.query(entities, sql, ids).getResultList()) {
            Object[] row = (Object[]) each;
            listed.add(new Listed(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    new DateRange(date(row[2]), date(row[3])),
                    Optional.ofNullable((String) row[4]),
                    Optional.ofNullable((Number) row[5]).map(Number::intValue)));
        }
        return listed;
    }

    private static List<Object> values(long team, Cohort cohort) {
        List<Object> values = new ArrayList<>();
        values.add(team);
        values.addAll(cohort.values());
        return values;
    }

    private List<Object> single(Question question, String sql, List<Cohort> cohorts) {
        List<Object> values =
                cohorts.stream().flatMap(cohort -> cohort.values().stream()).toList();
        Object[] row = (Object[]) question.query(entities, sql, values).getSingleResult();
        return Arrays.asList(row);
    }

    /** A sum over no rows is null. */
    private static Map<Cohort, Integer> zip(List<Cohort> cohorts, List<Object> row) {
        Map<Cohort, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < cohorts.size(); i++) {
            counts.put(cohorts.get(i), row.get(i) instanceof Number number ? number.intValue() : 0);
        }
        return counts;
    }

    private static LocalDate date(Object column) {
        return ((java.sql.Date) column).toLocalDate();
    }
}
