package dk.trinvis.committee.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** Why checks fail that fail. */
public record ExplanationJson(@Prose @Nullable String explanation) {}
