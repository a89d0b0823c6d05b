package dk.trinvis.access;

import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a machine shows instead of a password. Only the SHA-256 of it is kept: a token is long and random, or a demo's. */
@Entity
@Table(name = "api_token")
class ApiToken {

    static final Instant NEVER = Fact.NEVER;

    @Id
    @SequenceGenerator(name = "token_row_seq", sequenceName = "row_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "token_row_seq")
    private @Nullable Long id;

    @ManyToOne
    private AppUser user;

    @Column(name = "token_hash")
    private String tokenHash;

    private String label;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant validUntil;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(AppUser user, String tokenHash, String label, Instant createdAt, Instant validUntil) {
        this.validUntil = validUntil;
        this.user = user;
        this.tokenHash = tokenHash;
        this.label = label;
        this.createdAt = createdAt;
    }

    AppUser user() {
        return user;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** When it expires, or was revoked. */
    Instant validUntil() {
        return validUntil;
    }

    void revoke(Instant now) {
        validUntil = now;
    }
}
