package dk.trinvis.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the lists of a team's cases. */
@ApplicationScoped
class QueuedCases {

    private static final int FIRST_DAY = 12;

    /** How many characters a day is long. */
    private static final int DAY_LENGTH = 10;

    /** What both the marked cases and their pages are ordered by: they must agree. */
    private static final String OTHERS = " CASE WHEN x.caseworker = :user THEN 0 ELSE 1 END AS others";

    private static final String ACTIVE = " CASE WHEN x.valid_until > :day THEN 1 ELSE 0 END AS active";

    private static final String ORDER = " ORDER BY others, active DESC, launch_day DESC, screened, enrolment_id";

    private final Answers<MarkedCases> marked = new Answers<>(8);

    @PersistenceContext
    private EntityManager entities;

    /**
     * A case as it stands on the day.
     *
     * @param remindOn by when somebody has asked for a screening that has not been
     * @param days of every reason for which it stands in the queue, the day that belongs to it
     * @param about of some reasons, what {@link QueueReason#address} wants to know
     */
    record Queued(
            String enrolmentRef,
            long citizenId,
            long initiativeId,
            Optional<String> caseworker,
            boolean active,
            Optional<Integer> step,
            Optional<LocalDate> onStepSince,
            Optional<LocalDate> remindOn,
            Map<QueueReason, LocalDate> days,
            Map<QueueReason, String> about) {}

    /** Everybody in one of the cohorts, all over the same {@link TeamCases}, in the order of {@link #page}. */
    MarkedCases marked(Question question, List<Cohort> cohorts) {
        String sql = "SELECT z.enrolment_id, z.marks, z.others, z.active, z.launch_day, z.screened FROM ("
                + "SELECT x.enrolment_id, " + MarkedCases.sql(cohorts) + " AS marks," + OTHERS + "," + ACTIVE
                + ", x.launch_day, x.screened FROM " + cohorts.get(0).source().table() + ") z WHERE z.marks > 0"
                + ORDER;
        List<Object> values =
                cohorts.stream().flatMap(cohort -> cohort.values().stream()).toList();
        return marked.to(
                question.in(sql, values),
                asked -> new MarkedCases(cohorts, asked.of(entities).getResultList()));
    }

    /**
     * The first of a cohort over {@link TeamCases}: own cases first, then those that go on, then the
     * latest initiative, then whoever was screened longest ago.
     *
     * @param reasons the cohort of each reason, over the same source
     */
    List<Queued> page(Question question, Cohort cohort, Map<QueueReason, Cohort> reasons, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder days = new StringBuilder();
        reasons.forEach((reason, of) -> {
            days.append(", CASE WHEN ")
                    .append(of.condition())
                    .append(" THEN ")
                    .append(reason.day())
                    .append(" END");
            values.addAll(of.values());
        });
        values.addAll(cohort.values());
        String sql = "SELECT x.enrolment_ref, x.citizen_id, x.initiative_id, x.caseworker," + ACTIVE
                + ", x.step, x.on_step_since, x.follow_up_weeks, x.review_of, x.agreed_end_of, x.remind_on, x.unfiled_of"
                + days + "," + OTHERS + ", x.launch_day, x.screened, x.enrolment_id FROM "
                + cohort.source().table() + " WHERE " + cohort.condition() + ORDER;
        List<?> rows = question.in(sql, values).of(entities).setMaxResults(most).getResultList();
        return rows.stream()
                .map(row -> queued((Object[]) row, List.copyOf(reasons.keySet())))
                .toList();
    }

    private static Queued queued(Object[] row, List<QueueReason> reasons) {
        Map<QueueReason, LocalDate> days = new EnumMap<>(QueueReason.class);
        for (int i = 0; i < reasons.size(); i++) {
            QueueReason reason = reasons.get(i);
            day(row[FIRST_DAY + i]).ifPresent(day -> days.put(reason, day));
        }
        Optional<Integer> step = Optional.ofNullable((Number) row[5]).map(Number::intValue);
        return new Queued(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                Optional.ofNullable((String) row[3]),
                ((Number) row[4]).intValue() == 1,
                step,
                step.flatMap(screened -> day(row[6])),
                day(row[10]),
                days,
                about(row));
    }

    private static Map<QueueReason, String> about(Object[] row) {
        Map<QueueReason, String> about = new EnumMap<>(QueueReason.class);
        Optional.ofNullable(row[7]).ifPresent(weeks -> about.put(QueueReason.FOLLOW_UP_DUE, weeks.toString()));
        behind(row[8]).ifPresent(activity -> about.put(QueueReason.REVIEW_OVERDUE, activity));
        behind(row[9]).ifPresent(activity -> about.put(QueueReason.PLANNED_END_PASSED, activity));
        behind(row[11]).ifPresent(note -> about.put(QueueReason.NOTE_UNFILED, note));
        return about;
    }

    /** The activity or note that stands behind a day of it. */
    private static Optional<String> behind(@Nullable Object column) {
        return Optional.ofNullable((String) column).map(both -> both.substring(DAY_LENGTH));
    }

    private static Optional<LocalDate> day(@Nullable Object column) {
        return Optional.ofNullable((Date) column).map(Date::toLocalDate);
    }
}
