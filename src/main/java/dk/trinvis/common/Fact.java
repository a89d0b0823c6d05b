package dk.trinvis.common;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds on some days and was recorded at a moment: a rectangle of the two clocks. What it says never
 * changes; a fact that turns out otherwise is superseded, once, and others take its place (see {@link Revision}).
 */
@MappedSuperclass
public abstract class Fact {

    /** Stands for "not superseded", so that every as-of question is one comparison. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** {@link #NEVER} as SQL has it. */
    public static final String NEVER_IN_SQL =
            "'" + NEVER.toString().replaceAll("[TZ]", " ").strip() + "'";

    @Id
    @SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_seq")
    private @Nullable Long id;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "superseded_by")
    private @Nullable String supersededBy;

    @Column(name = "correction_reason")
    private @Nullable String correctionReason;

    @Column(name = "late_reason")
    private @Nullable String lateReason;

    @SuppressWarnings("NullAway.Init")
    protected Fact() {}

    /** A fact not yet recorded. */
    @SuppressWarnings("NullAway.Init")
    protected Fact(DateRange valid) {
        validFrom = valid.first();
        validUntil = valid.until();
        supersededAt = NEVER;
    }

    /** The days on which it holds. */
    public DateRange valid() {
        return new DateRange(validFrom, validUntil);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** Whether it is still what we believe. */
    public boolean isCurrent() {
        return supersededAt.equals(NEVER);
    }

    /** Those that are still what we believe. */
    public static <F extends Fact> List<F> current(List<F> recorded) {
        return recorded.stream().filter(Fact::isCurrent).toList();
    }

    /** Whether it was recorded and not yet superseded at the moment. */
    public boolean isKnownAt(Instant moment) {
        return !recordedAt.isAfter(moment) && supersededAt.isAfter(moment);
    }

    /** The moment from which it no longer counted; empty while it does. */
    public Optional<Instant> supersededAt() {
        return isCurrent() ? Optional.empty() : Optional.of(supersededAt);
    }

    /** Why it was wrong, when it was replaced by a correction. */
    public Optional<String> correctionReason() {
        return Optional.ofNullable(correctionReason);
    }

    /** Why it was recorded so long after its day, when somebody said (rule T-7). */
    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    /** Everything it says besides its days; two facts with equal days and content are the same statement. */
    protected abstract List<@Nullable Object> content();

    boolean saysTheSameAs(Fact other) {
        return valid().equals(other.valid()) && content().equals(other.content());
    }

    void record(Stamp stamp) {
        recordedAt = stamp.moment();
        recordedBy = stamp.by();
        lateReason = stamp.lateReason().orElse(null);
    }

    void supersede(Stamp stamp) {
        if (!isCurrent()) {
            throw new IllegalStateException("superseded already");
        }
        supersededAt = stamp.moment();
        supersededBy = stamp.by();
        correctionReason = stamp.correctionReason().orElse(null);
    }

    /** Who replaced it, when it no longer counts. */
    public Optional<String> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }
}
