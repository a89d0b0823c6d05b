package dk.trinvis.activity.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** Why it was a mistake to record something. */
public record AnnulmentJson(@Prose @Nullable String reason) {}
