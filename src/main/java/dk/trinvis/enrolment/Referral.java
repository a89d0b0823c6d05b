package dk.trinvis.enrolment;

import dk.trinvis.common.Coded;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A citizen waits for a place in an initiative. Its days are those of waiting; the versions share a series. */
@Entity
class Referral extends Fact {

    private String series;

    @Column(name = "citizen_id")
    private long citizenId;

    @Column(name = "initiative_id")
    private long initiativeId;

    private String reason;

    @Column(name = "referred_by")
    private String referredBy;

    private String state;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "enrolment_ref")
    private @Nullable String enrolmentRef;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    private Referral(DateRange days, Referral other) {
        super(days);
        series = other.series;
        citizenId = other.citizenId;
        initiativeId = other.initiativeId;
        reason = other.reason;
        referredBy = other.referredBy;
        state = other.state;
    }

    /** Why somebody was referred, and by whom. */
    record Cause(String reason, String referredBy) {}

    Referral(String series, long citizenId, long initiativeId, LocalDate referredOn, Cause cause) {
        super(DateRange.from(referredOn));
        this.series = series;
        this.citizenId = citizenId;
        this.initiativeId = initiativeId;
        reason = cause.reason();
        referredBy = cause.referredBy();
        state = ReferralState.WAITING.code();
    }

    /** The same, decided on a day by an admission as that enrolment. */
    Referral admitted(LocalDate on, String as) {
        Referral decided = new Referral(DateRange.inclusive(valid().first(), on), this);
        decided.state = ReferralState.ADMITTED.code();
        decided.enrolmentRef = as;
        return decided;
    }

    /** The same of the citizen with another number. */
    Referral of(long citizen) {
        Referral moved = new Referral(valid(), this);
        moved.citizenId = citizen;
        moved.decisionReason = decisionReason;
        moved.enrolmentRef = enrolmentRef;
        return moved;
    }

    /** The same, withdrawn on a day. */
    Referral withdrawn(LocalDate on, String why) {
        Referral decided = new Referral(DateRange.inclusive(valid().first(), on), this);
        decided.state = ReferralState.WITHDRAWN.code();
        decided.decisionReason = why;
        return decided;
    }

    String series() {
        return series;
    }

    long citizenId() {
        return citizenId;
    }

    long initiativeId() {
        return initiativeId;
    }

    Cause cause() {
        return new Cause(reason, referredBy);
    }

    ReferralState state() {
        return Coded.find(ReferralState.class, state).orElseThrow();
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    Optional<String> enrolmentRef() {
        return Optional.ofNullable(enrolmentRef);
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(series, citizenId, initiativeId, reason, referredBy, state, decisionReason, enrolmentRef);
    }
}
