package dk.trinvis.figures.api;

import dk.trinvis.common.Languages;
import dk.trinvis.enrolment.ReferralView;
import dk.trinvis.figures.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Those who wait for a place, who has waited longest first.
 *
 * @param places how many may be in the initiative at a time; missing where that is not limited
 * @param free how many of them are free; missing like the places
 */
public record PoolJson(OptionalInt places, int active, OptionalInt free, List<ReferralJson> waiting) {

    static PoolJson of(Places places, List<ReferralView> waiting, Map<String, String> suggestedRefs) {
        return new PoolJson(
                places.places(),
                places.active(),
                places.free(),
                waiting.stream()
                        .map(view -> ReferralJson.of(view, suggestedRefs))
                        .toList());
    }

    /**
     * One referral.
     *
     * @param name missing when the identity is protected
     * @param enrolmentRef the enrolment it became; while it waits, what that would be called if nobody says otherwise
     * @param obstacle why the citizen cannot be admitted today; missing when they can be
     */
    public record ReferralJson(
            String id,
            String initiative,
            String citizenRef,
            Optional<String> name,
            LocalDate referredOn,
            String reason,
            String referredBy,
            String state,
            Optional<String> decisionReason,
            String enrolmentRef,
            List<ReferralView.PassedOver> passedOver,
            Optional<String> obstacle) {

        static ReferralJson of(ReferralView view, Map<String, String> suggestedRefs) {
            return new ReferralJson(
                    view.id(),
                    view.initiative(),
                    view.citizenRef(),
                    view.name(),
                    view.referredOn(),
                    view.reason(),
                    view.referredBy(),
                    view.state().code(),
                    view.decisionReason(),
                    view.enrolmentRef().orElseGet(() -> suggestedRefs.getOrDefault(view.citizenRef(), "")),
                    view.passedOver(),
                    view.obstacle().map(message -> message.in(Languages.DANISH)));
        }
    }
}
