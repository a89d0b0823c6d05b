package dk.trinvis.enrolment;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What is recorded of a case, in a line. */
@ApplicationScoped
class CaseWords {

    @Inject
    private CodeService codes;

    /** Of a screening that there is or is not. */
    Words of(Optional<Screening> screening) {
        return screening
                .map(one -> Message.of(
                        "enrolment.corrections.step",
                        one.effectiveOn(),
                        one.step(),
                        Optional.ofNullable(one.reason()).orElse("–")))
                .orElseGet(() -> Message.of("enrolment.corrections.noScreening"));
    }

    Words of(Span span) {
        return language -> span.days()
                .lastDay()
                .map(last -> Message.of(
                        "enrolment.corrections.ended",
                        span.days().first(),
                        last,
                        span.endReason()
                                .map(code -> codes.label(code, CodeList.OUTCOME, CodeList.OTHER_END_REASON)
                                        .in(language))
                                .orElse("–")))
                .orElseGet(() ->
                        Message.of("enrolment.corrections.running", span.days().first()))
                .in(language);
    }
}
