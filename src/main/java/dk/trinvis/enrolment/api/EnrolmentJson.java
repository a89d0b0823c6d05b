package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.EnrolmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An enrolment as now known.
 *
 * @param previous the citizen's enrolment before it in the same initiative
 * @param screenings every screening ever recorded, the latest day first
 */
public record EnrolmentJson(
        String enrolmentRef,
        String citizenRef,
        String initiative,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<String> endReason,
        Optional<String> destination,
        int ordinal,
        Optional<String> previous,
        Optional<String> caseworker,
        Optional<String> lateReason,
        List<EnrolmentView.ScreeningRow> screenings) {

    static EnrolmentJson of(EnrolmentView view, String citizenRef) {
        return new EnrolmentJson(
                view.enrolmentRef(),
                citizenRef,
                view.initiative(),
                view.firstDay(),
                view.lastDay(),
                view.endReason(),
                view.destination(),
                view.ordinal(),
                view.previousRef(),
                view.caseworker(),
                view.lateReason(),
                view.screenings());
    }
}
