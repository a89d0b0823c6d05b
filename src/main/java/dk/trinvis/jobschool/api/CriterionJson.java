package dk.trinvis.jobschool.api;

import org.jspecify.annotations.Nullable;

/**
 * Whether what a track asks besides the step is met.
 *
 * @param met missing to take back what was said
 */
public record CriterionJson(@Nullable Boolean met) {}
