package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single cases with everything ever recorded of their steps, each question one statement; for many cases see {@link Enrolments}. */
@ApplicationScoped
class WholeCases {

    /** The case before it is read along for its reference. */
    private static final String PARTS =
            " LEFT JOIN EnrolmentPeriod p ON p.enrolmentId = e.id AND p.supersededAt = :never"
                    + " LEFT JOIN Responsibility r ON r.enrolmentId = e.id AND r.supersededAt = :never"
                    + " LEFT JOIN StepPeriod s ON s.enrolmentId = e.id"
                    + " LEFT JOIN Enrolment b ON b.id = e.previousId";

    private static final String SELECT = "SELECT e, p, r, s, b";

    private static final String WAITING = ", w FROM Citizen c LEFT JOIN Referral w ON w.citizenId = c.id"
            + " AND w.state = '" + ReferralState.WAITING.code() + "' AND w.supersededAt = :never"
            + " LEFT JOIN Enrolment e ON e.citizenId = c.id";

    private static final String ORDER =
            " ORDER BY e.ordinal, e.id, p.validFrom, r.validFrom, s.validFrom, s.recordedAt, s.id";

    @PersistenceContext
    private EntityManager entities;

    /**
     * The cases of somebody, the earliest in an initiative first.
     *
     * @param waiting for what places the citizen waits
     */
    record OfCitizen(List<CaseFile> files, List<Referral> waiting) {}

    Optional<CaseFile> withRef(String ref) {
        return files(asked(" FROM Enrolment e" + PARTS + " WHERE e.ref = :of", ref)).stream()
                .findFirst();
    }

    OfCitizen ofCitizen(long citizenId) {
        List<Object[]> rows = asked(WAITING + PARTS + " WHERE c.id = :of", citizenId);
        return new OfCitizen(files(rows), Writings.parts(Referral.class, rows));
    }

    private List<Object[]> asked(String what, Object of) {
        return entities.createQuery(SELECT + what + ORDER, Object[].class)
                .setParameter("never", Fact.NEVER)
                .setParameter("of", of)
                .getResultList();
    }

    private static List<CaseFile> files(List<Object[]> rows) {
        Map<Enrolment, List<Object[]>> byCase = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row[0] != null)
                .forEach(row -> byCase.computeIfAbsent((Enrolment) row[0], one -> new ArrayList<>())
                        .add(row));
        return byCase.entrySet().stream()
                .map(each -> file(each.getKey(), each.getValue()))
                .toList();
    }

    private static CaseFile file(Enrolment enrolment, List<Object[]> rows) {
        List<StepPeriod> history = Writings.parts(StepPeriod.class, rows);
        return new CaseFile(
                enrolment,
                Writings.parts(EnrolmentPeriod.class, rows),
                history.stream().filter(Fact::isCurrent).toList(),
                Writings.parts(Responsibility.class, rows),
                history);
    }
}
