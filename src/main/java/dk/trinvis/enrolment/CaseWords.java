package dk.trinvis.enrolment;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is recorded of a case, in a line. */
@ApplicationScoped
class CaseWords {

    @Inject
    private CodeService codes;

    /** Of a screening that there is or is not. */
    Words of(Optional<Screening> screening) {
        return screening
                .<Words>map(one -> language ->
                        parts(one).stream().map(part -> part.in(language)).collect(Collectors.joining(" · ")))
                .orElseGet(() -> Message.of("enrolment.corrections.noScreening"));
    }

    private static List<Message> parts(Screening one) {
        List<Message> parts = new ArrayList<>();
        parts.add(Message.of(
                "enrolment.corrections.step",
                one.effectiveOn(),
                one.step(),
                Optional.ofNullable(one.reason()).orElse("–")));
        Optional.ofNullable(one.citizenStep())
                .ifPresent(step -> parts.add(Message.of("enrolment.corrections.citizenStep", step)));
        Optional.ofNullable(one.citizenView())
                .ifPresent(view -> parts.add(Message.of("enrolment.corrections.citizenView", view)));
        return parts;
    }

    Words of(Span span) {
        return language -> span.days()
                .lastDay()
                .map(last ->
                        Message.of("enrolment.corrections.ended", span.days().first(), last, end(span, language)))
                .orElseGet(() ->
                        Message.of("enrolment.corrections.running", span.days().first()))
                .in(language);
    }

    private String end(Span span, Locale language) {
        return Stream.concat(
                        span.endReason().stream()
                                .map(code -> codes.label(code, CodeList.OUTCOME, CodeList.OTHER_END_REASON)),
                        span.destination().stream().map(code -> codes.label(code, CodeList.DESTINATION)))
                .map(words -> words.in(language))
                .collect(Collectors.joining(", "));
    }
}
