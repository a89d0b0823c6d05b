package dk.trinvis.enrolment.api;

import org.jspecify.annotations.Nullable;

/** Why something should never have been recorded, or why that was wrong. */
public record Annulment(@Nullable String reason) {}
