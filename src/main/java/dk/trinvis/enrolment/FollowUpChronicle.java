package dk.trinvis.enrolment;

import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
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
import java.util.HashMap;
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
        Map<String, CodeView> findings = words(CodeList.FOLLOW_UP_FINDING);
        Map<String, CodeView> sources = words(CodeList.FOLLOW_UP_SOURCE);
        for (Told each : told.cases()) {
            Case one = each.chronicle();
            for (FollowUpPoint point : byCase.getOrDefault(each.opened().id(), List.of())) {
                one.add(entry(one.facts().ref(), point, findings, sources));
            }
        }
    }

    private Map<String, CodeView> words(CodeList list) {
        Map<String, CodeView> words = new HashMap<>();
        codes.ever(list).forEach(code -> words.put(code.code(), code));
        return words;
    }

    private Entry entry(
            String ref, FollowUpPoint point, Map<String, CodeView> findings, Map<String, CodeView> sources) {
        List<Words> details = new ArrayList<>();
        point.answer()
                .ifPresentOrElse(
                        answer -> {
                            details.add(found(answer, findings, sources));
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

    private static Words found(Answer answer, Map<String, CodeView> findings, Map<String, CodeView> sources) {
        CodeView finding = findings.get(answer.finding());
        CodeView source = sources.get(answer.source());
        return locale -> Message.of(
                        "enrolment.followUp.found",
                        finding == null ? answer.finding() : finding.label(locale),
                        source == null ? answer.source() : source.label(locale),
                        answer.answeredOn())
                .in(locale);
    }
}
