package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import java.time.Instant;

/**
 * A case that turned out never to have been.
 *
 * @param days as they were believed to be
 * @param by what whoever annulled it is called
 */
public record AnnulledCase(
        String enrolmentRef, String citizenRef, DateRange days, String reason, Instant at, String by) {}
