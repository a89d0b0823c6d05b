package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.IndicatorSheet;
import dk.trinvis.enrolment.IndicatorView;
import dk.trinvis.enrolment.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The small steps of an enrolment.
 *
 * @param indicators what is asked today; empty when the initiative does not ask
 * @param measurements the earliest first
 */
public record IndicatorsJson(List<IndicatorView> indicators, LocalDate dueOn, List<MeasurementJson> measurements) {

    static IndicatorsJson of(IndicatorSheet sheet) {
        return new IndicatorsJson(
                sheet.indicators(),
                sheet.dueOn(),
                sheet.measurements().stream().map(MeasurementJson::of).toList());
    }

    /** The answers of one day, scores by indicator. */
    public record MeasurementJson(LocalDate day, Map<String, Integer> caseworker, Map<String, Integer> citizen) {

        static MeasurementJson of(Measurement one) {
            return new MeasurementJson(one.day(), one.caseworker(), one.citizen());
        }
    }
}
