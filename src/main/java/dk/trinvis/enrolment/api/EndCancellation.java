package dk.trinvis.enrolment.api;

import org.jspecify.annotations.Nullable;

/** Why an enrolment is not to have ended. */
public record EndCancellation(@Nullable String reason) {}
