package dk.trinvis.audit;

import dk.trinvis.access.Administered;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Identity;
import dk.trinvis.common.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where services say what the current user looks at. Each call joins the caller's transaction: a look that cannot be
 * written down fails. The purpose is what a citizen who asks is told; neither it nor any other text may hold a CPR number
 * (one that does is blacked out).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    private static final Set<AuditKind> LOOKS =
            Set.of(AuditKind.READ, AuditKind.LISTED, AuditKind.OPENED, AuditKind.UNMASKED, AuditKind.EXPORTED);

    @Inject
    private AuditEvents events;

    static final String WITH_REASON = "('" + AuditKind.OPENED.code() + "', '" + AuditKind.UNMASKED.code() + "')";

    /** What {@link #JOINED} calls that for which the user gave a reason. */
    public static final String REASON = "given.kind";

    /**
     * A part of a question in JPQL about a citizen {@code c} that adds the {@link #REASON} of whatever the user has given one
     * for today.
     */
    public static final String JOINED = " LEFT JOIN AuditEvent given ON given.citizenId = c.id"
            + " AND given.happenedAt >= :midnight AND given.userName = :user AND given.kind IN " + WITH_REASON;

    @Inject
    private LooksOfRequest looks;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** One citizen was opened. Whatever else a request shows of them for the same purpose is the same look. */
    public void read(long citizenId, String purpose) {
        addForEach(AuditKind.READ, looks.first(List.of(citizenId), purpose), purpose);
    }

    /** These citizens stood in a list that was shown: one row for each, as of {@link #read}. */
    public void listed(Collection<Long> citizenIds, String purpose) {
        addForEach(AuditKind.LISTED, looks.first(citizenIds, purpose), purpose);
    }

    /** Somebody searched; of a CPR number searched for, the criterion only says that it was one. */
    public void searched(String criterion, int resultCount, String purpose) {
        write(event(AuditKind.SEARCHED, purpose).saying(criterion).found(resultCount));
    }

    /** What is recorded of a citizen was changed. */
    public void changed(long citizenId, String purpose) {
        write(event(AuditKind.CHANGED, purpose).about(citizenId));
    }

    /** The citizen of another team is open to the current user, for a reason, until midnight in Copenhagen. */
    public void opened(long citizenId, Reason reason) {
        write(event(AuditKind.OPENED, "reason given").about(citizenId).saying(reason.text()));
    }

    /** The protected identity of the citizen is readable for the current user, for a reason, until midnight. */
    public void unmasked(long citizenId, Reason reason) {
        write(event(AuditKind.UNMASKED, "reason given").about(citizenId).saying(reason.text()));
    }

    public boolean isOpenedToday(long citizenId) {
        return reasons(citizenId).contains(AuditKind.OPENED.code());
    }

    public boolean isUnmaskedToday(long citizenId) {
        return reasons(citizenId).contains(AuditKind.UNMASKED.code());
    }

    private Set<String> reasons(long citizenId) {
        return looks.reasons(citizenId).orElseGet(() -> events.reasons(user.userName(), citizenId, midnight()));
    }

    /** Gives a question with {@link #JOINED} its values. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("user", user.userName()).setParameter("midnight", midnight());
    }

    /** What such a question said of a citizen: the rest of this request need not ask. */
    public void keep(long citizenId, Set<String> reasons) {
        looks.keep(citizenId, reasons);
    }

    /** Every time somebody saw the citizen, also under numbers under which the person was once known, the latest first. */
    public List<Look> looks(long citizenId) {
        return events.about(citizenId, LOOKS).stream().map(AuditEvent::look).toList();
    }

    private Instant midnight() {
        return clock.today().atStartOfDay(Clock.COPENHAGEN).toInstant();
    }

    /** A file was read; {@code what} is its kind, and what became of it unless it was taken in. */
    public void imported(String what, int rows) {
        write(event(AuditKind.IMPORTED, "import").saying(what).found(rows));
    }

    /** These citizens left the house in a file: one row for each, with what the file was. */
    public void exported(String what, Collection<Long> citizenIds) {
        addForEach(AuditKind.EXPORTED, citizenIds, what);
    }

    /** Rows that are of no citizen known here, or of none at all, left the house in a file; {@code what} is the file. */
    public void exported(String what, int rows) {
        write(event(AuditKind.EXPORTED, "file").saying(what).found(rows));
    }

    /** A paper with figures was made; it names nobody. */
    public void document(String what) {
        write(event(AuditKind.DOCUMENT, "document").saying(what));
    }

    /** Something an administrator looks after was changed: users, teams, tokens, initiatives. */
    public void administered(String what) {
        write(event(AuditKind.CHANGED, "administration").saying(what));
    }

    /** As {@link #administered}, of what lies below this feature. */
    void administered(@Observes Administered event) {
        administered(event.what());
    }

    /** This log itself was read. */
    void logRead(String filter, int rows) {
        write(event(AuditKind.LOG_READ, "audit").saying(filter).found(rows));
    }

    private void addForEach(AuditKind kind, Collection<Long> citizenIds, String purpose) {
        Identity by = user.identity();
        Instant now = clock.now();
        for (long citizenId : citizenIds) {
            events.add(new AuditEvent(now, by.userName(), by.role(), kind, purpose).about(citizenId));
        }
        events.write();
    }

    private AuditEvent event(AuditKind kind, String purpose) {
        Identity by = user.identity();
        return new AuditEvent(clock.now(), by.userName(), by.role(), kind, purpose);
    }

    private void write(AuditEvent event) {
        events.add(event);
        events.write();
    }
}
