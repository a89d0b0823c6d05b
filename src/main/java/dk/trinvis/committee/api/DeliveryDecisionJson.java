package dk.trinvis.committee.api;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of an uncertain or failed delivery.
 *
 * @param decision {@code arrived} or {@code again}
 */
public record DeliveryDecisionJson(@Nullable String decision) {}
