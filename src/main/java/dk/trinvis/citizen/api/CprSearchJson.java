package dk.trinvis.citizen.api;

import org.jspecify.annotations.Nullable;

/** A CPR number looked for. */
public record CprSearchJson(@Nullable String cpr) {}
