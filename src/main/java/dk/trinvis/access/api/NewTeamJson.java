package dk.trinvis.access.api;

import org.jspecify.annotations.Nullable;

/** What a team is to be called. */
public record NewTeamJson(@Nullable String name) {}
