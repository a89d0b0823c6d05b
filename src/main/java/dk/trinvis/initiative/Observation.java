package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was measured of a target.
 *
 * @param publication where it can be read; may be empty
 * @param covers the period that the number is about, often one day
 */
public record Observation(BigDecimal value, String publication, LocalDate publishedOn, DateRange covers) {}
