package dk.trinvis.audit;

import dk.trinvis.common.Clock;
import dk.trinvis.common.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the audit trail. */
@ApplicationScoped
class AuditEvents {

    /** Whichever record of a person recorded twice somebody looked at, and whichever is asked for. */
    private static final String OF_SAME_PERSON = "COALESCE(c.merged_into, c.id) ="
            + " (SELECT COALESCE(x.merged_into, x.id) FROM citizen x WHERE x.citizen_ref =";

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEvent event) {
        entities.persist(event);
    }

    /** Writes what was added, so that a failure shows here and not after the reader has the answer. */
    void write() {
        entities.flush();
    }

    /** Deletes what happened before the moment, in a transaction of its own; answers how many rows. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int deleteBefore(Instant moment) {
        return entities.createQuery("DELETE FROM AuditEvent e WHERE e.happenedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** For what somebody gave a reason to look at a citizen. */
    Set<String> reasons(String userName, long citizenId, Instant since) {
        return Set.copyOf(entities.createQuery(
                        "SELECT DISTINCT e.kind FROM AuditEvent e WHERE e.citizenId = :citizen AND e.happenedAt >="
                                + " :since AND e.userName = :user AND e.kind IN " + AuditTrail.WITH_REASON,
                        String.class)
                .setParameter("citizen", citizenId)
                .setParameter("since", since)
                .setParameter("user", userName)
                .getResultList());
    }

    /** The newest first. Who has been merged into whom stands in the citizens' table, which lies above this feature. */
    List<AuditEvent> about(long citizenId, Set<AuditKind> kinds) {
        return entities.createQuery(
                        "SELECT e FROM AuditEvent e WHERE e.kind IN :kinds AND (e.citizenId = :citizen"
                                + " OR e.citizenId IN (SELECT c.id FROM Citizen c WHERE c.mergedInto = :citizen))"
                                + " ORDER BY e.happenedAt DESC, e.id DESC",
                        AuditEvent.class)
                .setParameter("kinds", kinds.stream().map(AuditKind::code).toList())
                .setParameter("citizen", citizenId)
                .getResultList();
    }

    /** The newest first; the citizen's reference comes from the citizens' table, which lies above this feature. */
    List<AuditRow> matching(AuditFilter filter, int atMost) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT e.happened_at, e.user_name, e.role, e.kind, c.citizen_ref,"
                + " e.purpose, e.detail, e.result_count FROM audit_event e"
                + " LEFT JOIN citizen c ON c.id = e.citizen_id WHERE 1 = 1");
        filter.citizenRef().ifPresent(ref -> {
            and(sql, OF_SAME_PERSON, ref, parameters);
            sql.append(')');
        });
        filter.userName().ifPresent(name -> and(sql, "e.user_name =", name, parameters));
        filter.kind().ifPresent(kind -> and(sql, "e.kind =", kind.code(), parameters));
        filter.from().ifPresent(day -> and(sql, "e.happened_at >=", start(day), parameters));
        filter.to().ifPresent(day -> and(sql, "e.happened_at <", start(day.plusDays(1)), parameters));
        sql.append(" ORDER BY e.happened_at DESC, e.id DESC");
        Query query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        query.setFirstResult((filter.page() - 1) * AuditService.PAGE_SIZE).setMaxResults(atMost);
        return rows(query);
    }

    @SuppressWarnings("unchecked")
    private static List<AuditRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(AuditEvents::row).toList();
    }

    private static AuditRow row(@Nullable Object[] columns) {
        return new AuditRow(
                moment(columns[0]),
                String.valueOf(columns[1]),
                String.valueOf(columns[2]),
                AuditKind.ofCode(String.valueOf(columns[3])),
                Optional.ofNullable((String) columns[4]),
                String.valueOf(columns[5]),
                String.valueOf(columns[6]),
                Optional.ofNullable((Number) columns[7]).map(Number::intValue));
    }

    private static Instant moment(@Nullable Object column) {
        return ((Timestamp) Objects.requireNonNull(column)).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime start(LocalDate day) {
        return InstantColumn.toColumn(day.atStartOfDay(Clock.COPENHAGEN).toInstant());
    }

    private static void and(StringBuilder sql, String condition, Object value, List<Object> parameters) {
        parameters.add(value);
        sql.append(" AND ").append(condition).append(" ?").append(parameters.size());
    }
}
