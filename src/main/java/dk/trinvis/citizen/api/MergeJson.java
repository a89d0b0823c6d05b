package dk.trinvis.citizen.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** The reference of the other record of the same person, and how that is known. */
public record MergeJson(
        @Nullable String with, @Prose @Nullable String reason) {}
