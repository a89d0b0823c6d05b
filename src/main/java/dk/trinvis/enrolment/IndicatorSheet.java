package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.List;

/**
 * The small steps of an enrolment.
 *
 * @param indicators what is asked today; empty when the initiative does not use them
 * @param measurements the earliest first
 * @param dueOn when it is to be asked next
 */
public record IndicatorSheet(List<IndicatorView> indicators, List<Measurement> measurements, LocalDate dueOn) {}
