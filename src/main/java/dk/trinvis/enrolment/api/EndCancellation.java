package dk.trinvis.enrolment.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** Why an enrolment is not to have ended. */
public record EndCancellation(@Prose @Nullable String reason) {}
