package dk.trinvis.enrolment.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** Why something should never have been recorded, or why that was wrong. */
public record Annulment(@Prose @Nullable String reason) {}
