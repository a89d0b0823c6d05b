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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The one place where cohorts become SQL: counted together, told apart by citizen, timed and listed. */
@ApplicationScoped
class Cohorts {

    /** Joins who answers for each row, as known at the last moment, as {@code r}. */
    static final String ANSWERING_NOW = " LEFT JOIN responsibility r ON r.enrolment_id = x.enrolment_id"
            + " AND r.recorded_at <= :last AND r.superseded_at > :last AND r.valid_until = :forever";

    private final Answers<List<?>> counts = new Answers<>(64);
    private final Answers<Durations> durations = new Answers<>(16);
    private final Answers<Map<Long, Integer>> active = new Answers<>(4);
    private final Answers<Members> members = new Answers<>(8);
    private final Answers<List<Object>> narrowed = new Answers<>(8);
    private final Answers<List<Group>> groups = new Answers<>(16);

    @PersistenceContext
    private EntityManager entities;

    /**
     * How long some cohorts are.
     *
     * @param citizens how many distinct citizens are in some of them
     */
    record Counts(Map<Cohort, Integer> cases, Map<Cohort, Integer> citizens) {}

    /** The lengths of the cohorts. */
    Map<Cohort, Integer> count(Question question, List<Cohort> cohorts) {
        return count(question, cohorts, List.of()).cases();
    }

    /**
     * The lengths of the cohorts, and the citizens in others that are over {@link Source#PERIODS}: of one statement, which goes
     * once over each source among them and once more for the citizens.
     */
    Counts count(Question question, List<Cohort> cohorts, List<Cohort> ofCitizens) {
        List<Sums> parts = new ArrayList<>();
        cohorts.stream()
                .collect(Collectors.groupingBy(Cohort::source, LinkedHashMap::new, Collectors.toList()))
                .forEach((source, together) -> parts.add(Sums.ofCases(source, together)));
        int sources = parts.size();
        if (!ofCitizens.isEmpty()) {
            parts.add(Sums.ofCitizens(ofCitizens));
        }
        Map<Cohort, Integer> cases = new LinkedHashMap<>();
        Map<Cohort, Integer> citizens = new LinkedHashMap<>();
        for (Object each : parts.isEmpty() ? List.of() : rows(question, parts)) {
            Object[] row = (Object[]) each;
            int place = ((Number) row[0]).intValue();
            (place < sources ? cases : citizens).putAll(parts.get(place).in(row));
        }
        return new Counts(cases, citizens);
    }

    /** One row of each part, in any order. */
    private List<?> rows(Question question, List<Sums> parts) {
        int width = parts.stream().mapToInt(part -> part.columns().size()).max().orElseThrow();
        String sql = IntStream.range(0, parts.size())
                .mapToObj(place -> parts.get(place).sql(place, width))
                .collect(Collectors.joining(" UNION ALL "));
        List<Object> values = parts.stream()
                .flatMap(part -> part.cohorts().stream())
                .flatMap(cohort -> cohort.values().stream())
                .toList();
        return counts.to(question.in(sql, values), asked -> asked.of(entities).getResultList());
    }

    /** How many are active in each initiative that somebody is active in, by its number. */
    Map<Long, Integer> active(Question question) {
        String sql = "SELECT x.initiative_id, COUNT(*) FROM " + Source.PERIODS_ANYWHERE.table() + " WHERE "
                + Cohort.ACTIVE.condition() + " GROUP BY x.initiative_id";
        return active.to(question.in(sql, Cohort.ACTIVE.values()), asked -> {
            Map<Long, Integer> counts = new HashMap<>();
            for (Object each : asked.of(entities).getResultList()) {
                Object[] row = (Object[]) each;
                counts.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
            }
            return counts;
        });
    }

    /** The whole days of those active up to the day asked for, and of those ended: first and last counted. */
    record Durations(Lengths active, Lengths ended) {}

    Durations durations(Question question, LocalDate day) {
        String sql = "SELECT y.valid_from, y.ended, COUNT(*) FROM (SELECT x.valid_from, CASE WHEN "
                + Cohort.ENDED.condition() + " THEN x.valid_until END AS ended FROM " + Source.PERIODS.table()
                + ") y GROUP BY y.valid_from, y.ended";
        return durations.to(question.in(sql, Cohort.ENDED.values()), asked -> {
            SortedMap<Long, Integer> active = new TreeMap<>();
            SortedMap<Long, Integer> ended = new TreeMap<>();
            for (Object each : asked.of(entities).getResultList()) {
                Object[] row = (Object[]) each;
                LocalDate until = row[1] == null ? day.plusDays(1) : date(row[1]);
                (row[1] == null ? active : ended)
                        .merge(
                                ChronoUnit.DAYS.between(date(row[0]), until),
                                ((Number) row[2]).intValue(),
                                Integer::sum);
            }
            return new Durations(Lengths.of(active), Lengths.of(ended));
        });
    }

    /** Those of a cohort that are alike in some columns, and how many they are. */
    record Group(List<Object> columns, int count) {

        Optional<String> text(int column) {
            return Optional.ofNullable((String) columns.get(column));
        }

        Optional<Integer> number(int column) {
            return Optional.ofNullable((Number) columns.get(column)).map(Number::intValue);
        }

        LocalDate day(int column) {
            return date(columns.get(column));
        }
    }

    /** The cohort told apart by columns of its source; the counts add up to its length. */
    List<Group> grouped(Question question, Cohort cohort, List<String> columns) {
        String by = String.join(", ", columns);
        String sql = "SELECT " + by + ", COUNT(*) FROM " + cohort.source().table() + " WHERE " + cohort.condition()
                + " GROUP BY " + by + " ORDER BY " + by;
        return groups.to(question.in(sql, cohort.values()), asked -> {
            List<Group> found = new ArrayList<>();
            for (Object each : asked.of(entities).getResultList()) {
                List<Object> row = Arrays.asList((Object[]) each);
                found.add(new Group(row.subList(0, columns.size()), ((Number) row.get(columns.size())).intValue()));
            }
            return found;
        });
    }

    /** The earliest day in a column of the cohort's source; empty when nobody is in it. */
    Optional<LocalDate> earliest(Question question, Cohort cohort, String column) {
        String sql = "SELECT MIN(" + column + ") FROM " + cohort.source().table() + " WHERE " + cohort.condition();
        return Optional.ofNullable(
                        question.in(sql, cohort.values()).of(entities).getSingleResult())
                .map(Cohorts::date);
    }

    /**
     * A whole cohort.
     *
     * @param total its length, which is the figure
     * @param ofTeam the part that each team answers for, as known at the last moment
     */
    record Members(int total, Map<Long, Part> ofTeam) {

        Part of(long team) {
            return ofTeam.getOrDefault(team, new Part(List.of(), new TreeSet<>()));
        }
    }

    /**
     * A part of a cohort.
     *
     * @param enrolments in the order in which they were first recorded
     * @param caseworkers who answers for them; {@link CohortFilter#NOBODY} where nobody does
     */
    record Part(List<Object> enrolments, SortedSet<String> caseworkers) {}

    Members members(Question question, Cohort cohort) {
        String sql = "SELECT x.enrolment_id, r.team_id, r.caseworker FROM "
                + cohort.source().table() + ANSWERING_NOW + " WHERE " + cohort.condition() + " ORDER BY x.enrolment_id";
        return members.to(question.in(sql, cohort.values()), asked -> {
            List<?> all = asked.of(entities).getResultList();
            Map<Long, Part> ofTeam = new HashMap<>();
            for (Object each : all) {
                Object[] row = (Object[]) each;
                if (row[1] instanceof Number team) {
                    Part part = ofTeam.computeIfAbsent(
                            team.longValue(), answering -> new Part(new ArrayList<>(), new TreeSet<>()));
                    part.enrolments().add(row[0]);
                    part.caseworkers().add(row[2] == null ? CohortFilter.NOBODY : (String) row[2]);
                }
            }
            return new Members(all.size(), ofTeam);
        });
    }

    /** Those of a cohort that a team answers for, as known at the last moment, narrowed and in order. */
    List<Object> narrowed(Question question, Cohort cohort, long team, CohortFilter filter) {
        String sql = "SELECT x.enrolment_id FROM " + cohort.source().table() + ANSWERING_NOW + filter.joins()
                + " WHERE " + cohort.condition() + " AND r.team_id = :v" + filter.condition() + " ORDER BY "
                + filter.ordering();
        List<Object> values = new ArrayList<>(cohort.values());
        values.add(team);
        values.addAll(filter.values());
        return narrowed.to(question.in(sql, values), asked -> {
            List<Object> ids = new ArrayList<>();
            for (Object id : asked.of(entities).getResultList()) {
                ids.add(id);
            }
            return ids;
        });
    }

    /** An enrolment of a list as it stood on the day, and who answers for it, as known at the last moment. */
    record Listed(
            String enrolmentRef,
            long citizenId,
            DateRange days,
            Optional<String> endReason,
            Optional<Integer> step,
            Optional<String> caseworker) {}

    /** The enrolments with the ids as they stood on the day, in the order of the ids. */
    List<Listed> list(Question question, List<Object> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), ":v"));
        String sql = "SELECT e.enrolment_ref, e.citizen_id, x.valid_from, x.valid_until, x.end_reason, s.step,"
                + " r.caseworker, x.enrolment_id FROM "
                + Source.PERIODS.table() + " JOIN enrolment e ON e.id = x.enrolment_id"
                + " LEFT JOIN step_period s ON s.enrolment_id = x.enrolment_id" + Source.onDayOf("s")
                + ANSWERING_NOW + " WHERE x.enrolment_id IN (" + places + ")";
        Map<Object, Listed> listed = new HashMap<>();
        for (Object each : question.in(sql, ids).of(entities).getResultList()) {
            Object[] row = (Object[]) each;
            listed.put(
                    row[7],
                    new Listed(
                            (String) row[0],
                            ((Number) row[1]).longValue(),
                            new DateRange(date(row[2]), date(row[3])),
                            Optional.ofNullable((String) row[4]),
                            Optional.ofNullable((Number) row[5]).map(Number::intValue),
                            Optional.ofNullable((String) row[6])));
        }
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(listed.get(id)).stream())
                .toList();
    }

    static LocalDate date(Object column) {
        return ((java.sql.Date) column).toLocalDate();
    }
}
