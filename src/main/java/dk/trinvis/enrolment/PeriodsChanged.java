package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Stamp;
import java.util.Map;

/**
 * The days of enrolments have changed; what lies inside them must follow, in the same transaction and at the same moment.
 *
 * @param days the enrolments' new days by their numbers
 */
public record PeriodsChanged(Map<Long, DateRange> days, Stamp stamp) {}
