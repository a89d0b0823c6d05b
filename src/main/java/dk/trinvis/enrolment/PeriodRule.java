package dk.trinvis.enrolment;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of an enrolment: the last not before the first (invariant 2), a last day with a reason and the other way round
 * (3), inside the days on which its initiative takes anybody (4), and codes that are in use on the last day (rule T-11).
 */
@ApplicationScoped
class PeriodRule {

    @Inject
    private CodeService codes;

    /** The days stated, or {@link InvalidInput} naming the column. */
    Span span(InitiativeView initiative, EnrolmentEntry entry) {
        LocalDate first = entry.firstDay();
        Optional<LocalDate> last = entry.lastDay();
        requireLastDayWithReason(entry);
        if (!initiative.running().contains(first)) {
            throw new InvalidInput("first_day", "enrolment.initiativeNotRunning", initiative.launchDay());
        }
        if (!initiative.running().contains(DateRange.of(first, last))) {
            throw new InvalidInput(
                    "last_day",
                    last.isPresent() ? "enrolment.initiativeClosed" : "enrolment.initiativeCloses",
                    initiative.closedFrom());
        }
        last.ifPresent(day -> requireCodes(entry, day));
        return new Span(DateRange.of(first, last), entry.endReason(), entry.destination());
    }

    private static void requireLastDayWithReason(EnrolmentEntry entry) {
        LocalDate first = entry.firstDay();
        Optional<LocalDate> last = entry.lastDay();
        if (last.isPresent() && last.get().isBefore(first)) {
            throw new InvalidInput("last_day", "enrolment.lastDayBeforeFirst", last.get(), first);
        }
        if (last.isPresent() != entry.endReason().isPresent()) {
            throw last.isPresent()
                    ? new InvalidInput("end_reason", "enrolment.endReasonMissing")
                    : new InvalidInput("last_day", "enrolment.lastDayMissing");
        }
        if (last.isEmpty() && entry.destination().isPresent()) {
            throw new InvalidInput("last_day", "enrolment.lastDayMissing");
        }
    }

    private void requireCodes(EnrolmentEntry entry, LocalDate day) {
        requireEndReason(entry.endReason().orElseThrow(), day);
        entry.destination()
                .filter(code -> !code.equals(StatedDays.NO_DESTINATION)
                        && !codes.byCode(CodeList.DESTINATION, day).containsKey(code))
                .ifPresent(code -> {
                    throw new InvalidInput("destination", "enrolment.unknownDestination", code);
                });
    }

    /** An outcome or another end reason that is in use on the day. */
    void requireEndReason(String code, LocalDate day) {
        if (!codes.byCode(CodeList.OUTCOME, day).containsKey(code)
                && !codes.byCode(CodeList.OTHER_END_REASON, day).containsKey(code)) {
            throw new InvalidInput("end_reason", "enrolment.unknownEndReason", code);
        }
    }
}
