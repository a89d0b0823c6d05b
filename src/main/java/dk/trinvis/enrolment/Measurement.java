package dk.trinvis.enrolment;

import dk.trinvis.common.Version;
import java.time.LocalDate;
import java.util.Map;

/**
 * All that was answered on one day. Never summed and never made into a rank.
 *
 * @param caseworker scores 1 to 5 by indicator; what was not answered is missing
 */
public record Measurement(
        LocalDate day,
        Map<String, Integer> caseworker,
        Map<String, Integer> citizen,
        String recordedBy,
        Version version) {}
