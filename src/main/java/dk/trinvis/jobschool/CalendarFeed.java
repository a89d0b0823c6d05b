package dk.trinvis.jobschool;

import dk.trinvis.common.Fact;
import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address at which a calendar fetches sessions, in the name of its owner. Only a hash of its secret is kept. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed extends Identified {

    @Column(name = "secret_hash")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String secretHash;

    private String owner;

    @Column(name = "initiative_id")
    private @Nullable Long initiativeId;

    private @Nullable String track;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(String secretHash, String owner, Optional<OfTrack> ofTrack, Instant madeAt) {
        this.secretHash = secretHash;
        this.owner = owner;
        initiativeId = ofTrack.map(OfTrack::initiativeId).orElse(null);
        track = ofTrack.map(OfTrack::track).orElse(null);
        this.madeAt = madeAt;
        revokedAt = Fact.NEVER;
    }

    /** A track of an initiative. */
    record OfTrack(long initiativeId, String track) {}

    String owner() {
        return owner;
    }

    /** The track whose sessions it has; empty for those that the owner teaches. */
    Optional<OfTrack> ofTrack() {
        return initiativeId == null || track == null ? Optional.empty() : Optional.of(new OfTrack(initiativeId, track));
    }

    Instant madeAt() {
        return madeAt;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean isRevoked() {
        return !revokedAt.equals(Fact.NEVER);
    }
}
