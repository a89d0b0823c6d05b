package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Intake;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One kind of change that many cases can undergo. */
interface BulkAction {

    /** What addresses and scripts call it. */
    String code();

    /** What the audit trail says of each citizen whose case it changes. */
    String purpose();

    /** Whether one of the {@link #targets} must be chosen; otherwise {@link BulkTerms#target} is empty. */
    default boolean hasTarget() {
        return true;
    }

    /** What it can lead to for the cases, by the code that {@link BulkTerms#target} then is, in the order to choose from. */
    Map<String, Words> targets(Collection<OnDay> cases, LocalDate day);

    /** What to think of before it is recorded for the cases; it forbids nothing. */
    default Optional<Words> warning(Collection<OnDay> cases, BulkTerms terms) {
        return Optional.empty();
    }

    /** What there is to say of single cases before it is recorded, by reference; keeps nothing from being recorded. */
    default Map<String, Words> remarks(Map<String, OnDay> cases, BulkTerms terms) {
        return Map.of();
    }

    /** Checks or records it for the cases, each by itself. */
    void take(List<String> refs, BulkTerms terms, Intake into);

    /** Checks or records, as a correction, that what it recorded at a moment was not so. */
    void takeBack(List<String> refs, Instant moment, Intake into);
}
