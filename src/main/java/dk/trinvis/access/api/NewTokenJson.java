package dk.trinvis.access.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a token is to be good.
 *
 * @param lastDay the last day, at most a year ahead
 */
public record NewTokenJson(@Nullable LocalDate lastDay) {}
