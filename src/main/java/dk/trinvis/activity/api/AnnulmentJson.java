package dk.trinvis.activity.api;

import org.jspecify.annotations.Nullable;

/** Why it was a mistake to record something. */
public record AnnulmentJson(@Nullable String reason) {}
