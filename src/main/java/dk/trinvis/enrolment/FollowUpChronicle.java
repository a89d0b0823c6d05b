package dk.trinvis.enrolment;

import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.FollowUpPoint.Answer;
import dk.trinvis.enrolment.ToldCases.Told;
import dk.trinvis.enrolment.Writings.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what became of a citizen after an enrolment had ended. */
@ApplicationScoped
class FollowUpChronicle {

    @Inject
    private FollowUpPoints points;

    @Inject
    private CodeService codes;

    @Inject
    private Clock clock;

    void tell(ToldCases told, Written written) {
        Map<Long, List<FollowUpPoint>> byCase = points.of(written);
        if (byCase.isEmpty()) {
            return;
        }
        for (Told each : told.cases()) {
            Case one = each.chronicle();
            for (FollowUpPoint point : byCase.getOrDefault(each.opened().id(), List.of())) {
                one.add(entry(one.facts().ref(), point));
            }
        }
    }

    private Entry entry(String ref, FollowUpPoint point) {
        List<Words> details = new ArrayList<>();
        point.answer()
                .ifPresentOrElse(
                        answer -> {
                            details.add(found(answer));
                            answer.remark().ifPresent(remark -> details.add(Words.always(remark)));
                        },
                        () -> details.add(Message.of(state(point.dueOn()))));
        return new Entry(
                Chronicle.Kind.FOLLOW_UP,
                DateRange.inclusive(point.dueOn(), point.dueOn()),
                Message.of("enrolment.followUp.weeks", point.weeks()),
                details,
                point.dueOn().isAfter(clock.today())
                        ? ""
                        : "/enrolment/follow-up?ref=" + ref + "&weeks=" + point.weeks(),
                point.recordedAt(),
                point.recordedBy());
    }

    private String state(LocalDate dueOn) {
        return dueOn.isAfter(clock.today()) ? "enrolment.followUp.ahead" : "enrolment.followUp.missing";
    }

    private Words found(Answer answer) {
        Words finding = codes.label(answer.finding(), CodeList.FOLLOW_UP_FINDING);
        Words source = codes.label(answer.source(), CodeList.FOLLOW_UP_SOURCE);
        return locale -> Message.of(
                        "enrolment.followUp.found", finding.in(locale), source.in(locale), answer.answeredOn())
                .in(locale);
    }
}
