package dk.trinvis.enrolment;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A correction of days already reported: asked for once, and decided once by somebody else. */
@Entity
@Table(name = "pending_correction")
class PendingCorrection {

    @Id
    private String id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String kind;

    private String subject;

    private String content;

    private String seen;

    private String reason;

    @Column(name = "before_da")
    private String beforeDa;

    @Column(name = "before_en")
    private String beforeEn;

    @Column(name = "after_da")
    private String afterDa;

    @Column(name = "after_en")
    private String afterEn;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private String state;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init")
    protected PendingCorrection() {}

    PendingCorrection(long enrolmentId, AskedCorrection asked, Instant now, String by) {
        id = UUID.randomUUID().toString();
        this.enrolmentId = enrolmentId;
        kind = asked.kind();
        subject = asked.subject();
        content = asked.contentAsJson();
        seen = asked.seen().text();
        reason = asked.reason().strip();
        beforeDa = asked.before().in(Languages.DANISH);
        beforeEn = asked.before().in(Languages.ENGLISH);
        afterDa = asked.after().in(Languages.DANISH);
        afterEn = asked.after().in(Languages.ENGLISH);
        askedAt = now;
        askedBy = by;
        state = CorrectionState.WAITING.code();
    }

    String id() {
        return id;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    String reason() {
        return reason;
    }

    Words before() {
        return locale -> locale.getLanguage().equals("en") ? beforeEn : beforeDa;
    }

    Words after() {
        return locale -> locale.getLanguage().equals("en") ? afterEn : afterDa;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }

    CorrectionState state() {
        return Coded.find(CorrectionState.class, state).orElseThrow();
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    Version version() {
        return new Version(decidedAt().orElse(askedAt), decidedBy().orElse(askedBy));
    }

    /** It is to be recorded, with the reason that names both. */
    ApprovedCorrection approve(Stamp stamp, String namingBoth) {
        decide(CorrectionState.APPROVED, stamp);
        return new ApprovedCorrection(kind, subject, content, askedBy, namingBoth, Optional.of(seen));
    }

    void reject(Stamp stamp, String why) {
        decide(CorrectionState.REJECTED, stamp);
        decisionReason = why;
    }

    private void decide(CorrectionState as, Stamp stamp) {
        state = as.code();
        decidedAt = stamp.moment();
        decidedBy = stamp.by();
    }
}
