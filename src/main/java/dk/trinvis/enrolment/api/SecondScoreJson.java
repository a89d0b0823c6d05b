package dk.trinvis.enrolment.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** The second assessor's step, and why. */
public record SecondScoreJson(
        @Nullable Integer step, @Prose @Nullable String reason) {}
