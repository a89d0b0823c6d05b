package dk.trinvis.committee.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** Why an edition is rejected. */
public record ReasonJson(@Prose @Nullable String reason) {}
