package dk.trinvis.activity;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.ApprovedCorrection;
import dk.trinvis.enrolment.AskedCorrection;
import dk.trinvis.enrolment.Correcting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is to be corrected in an activity, and carries it out. */
@ApplicationScoped
class ActivityCorrections implements Correcting {

    private static final String CORRECTION = "activity";
    private static final String ANNULMENT = "activity_annulment";
    private static final double MINUTES = 60;

    @Inject
    private ActivityChangeService changes;

    @Inject
    private CodeService codes;

    /** The correction of what is recorded into what is wanted, in an enrolment with these days. */
    AskedCorrection ask(ActivitySeries recorded, ActivitySeries wanted, DateRange enrolment, String reason) {
        boolean isLeft = wanted.days(enrolment).isPresent();
        return new AskedCorrection(
                isLeft ? CORRECTION : ANNULMENT,
                recorded.series().key(),
                new CorrectedActivity(wanted.frame(), wanted.lastTerms()),
                words(recorded),
                isLeft ? words(wanted) : Message.of("activity.correctedToNothing"),
                reason,
                recorded.version());
    }

    @Override
    public boolean does(String kind) {
        return kind.equals(CORRECTION) || kind.equals(ANNULMENT);
    }

    @Override
    public void carryOut(ApprovedCorrection approved) {
        if (approved.kind().equals(ANNULMENT)) {
            changes.annul(approved.subject(), approved.reason(), approved.seen());
        } else {
            changes.correct(
                    approved.subject(), approved.content(CorrectedActivity.class), approved.reason(), approved.seen());
        }
    }

    private Words words(ActivitySeries series) {
        Frame frame = series.frame();
        Terms terms = series.lastTerms();
        Optional<LocalDate> last = frame.days().lastDay();
        return language -> Stream.concat(
                        Stream.of(Message.of(
                                last.isPresent() ? "activity.correctedUntil" : "activity.correctedRunning",
                                codes.label(frame.type(), CodeList.ACTIVITY_TYPE)
                                        .in(language),
                                frame.firstDay(),
                                last.orElse(frame.firstDay()),
                                terms.weeklyMinutes().orElse(0) / MINUTES,
                                terms.purpose().orElse("–"))),
                        where(terms))
                .map(part -> part.in(language))
                .collect(Collectors.joining(" · "));
    }

    private static Stream<Message> where(Terms terms) {
        return Stream.of(
                        terms.cvr().map(cvr -> Message.of("activity.cvr", cvr)),
                        terms.provider().map(provider -> Message.of("activity.provider", provider)),
                        terms.plannedNextStep().map(next -> Message.of("activity.nextStep", next)))
                .flatMap(Optional::stream);
    }
}
