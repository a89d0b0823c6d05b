package dk.trinvis.audit;

import dk.trinvis.common.CprText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One look, search, change or refusal. Rows are only ever added, and deleted by age. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    private static final int PURPOSE_LENGTH = 200;
    private static final int DETAIL_LENGTH = 1000;
    private static final int NAME_LENGTH = 80;

    @Id
    @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    private @Nullable Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "user_name")
    private String userName;

    private String role;

    private String kind;

    @Column(name = "citizen_id")
    private @Nullable Long citizenId;

    private String purpose;

    private String detail = "";

    @Column(name = "result_count")
    private @Nullable Integer resultCount;

    @SuppressWarnings("NullAway.Init")
    protected AuditEvent() {}

    AuditEvent(Instant happenedAt, String userName, String role, AuditKind kind, String purpose) {
        this.happenedAt = happenedAt;
        this.userName = fitting(userName, NAME_LENGTH);
        this.role = role;
        this.kind = kind.code();
        this.purpose = fitting(purpose, PURPOSE_LENGTH);
    }

    AuditEvent about(long citizen) {
        citizenId = citizen;
        return this;
    }

    AuditEvent saying(String text) {
        detail = fitting(text, DETAIL_LENGTH);
        return this;
    }

    AuditEvent found(int count) {
        resultCount = count;
        return this;
    }

    Look look() {
        return new Look(happenedAt, kind(), purpose, detail);
    }

    String userName() {
        return userName;
    }

    String role() {
        return role;
    }

    AuditKind kind() {
        return AuditKind.ofCode(kind);
    }

    String purpose() {
        return purpose;
    }

    String detail() {
        return detail;
    }

    /** What people type may hold a CPR number, also where none belongs; the log must not. */
    private static String fitting(String text, int length) {
        String safe = CprText.blackedOut(text);
        return safe.length() <= length ? safe : safe.substring(0, length);
    }
}
