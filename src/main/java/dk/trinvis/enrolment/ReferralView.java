package dk.trinvis.enrolment;

import dk.trinvis.common.Message;
import dk.trinvis.common.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A referral as now known.
 *
 * @param name of the citizen; empty when the identity is protected
 * @param decisionReason why it was withdrawn
 * @param enrolmentRef the enrolment it became
 * @param passedOver when and why there was a place for somebody else, the latest first
 * @param obstacle why the citizen cannot be admitted today; empty when they can be, and when the referral has been decided
 */
public record ReferralView(
        String id,
        String initiative,
        String citizenRef,
        Optional<String> name,
        LocalDate referredOn,
        String reason,
        String referredBy,
        ReferralState state,
        Optional<String> decisionReason,
        Optional<String> enrolmentRef,
        List<PassedOver> passedOver,
        Optional<Message> obstacle,
        Version version) {

    /** Once passed over; by is a user name. */
    public record PassedOver(LocalDate on, String reason, String by) {}
}
