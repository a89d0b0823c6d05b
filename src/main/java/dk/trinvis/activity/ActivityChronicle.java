package dk.trinvis.activity;

import dk.trinvis.activity.ActivityService.OfCases;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.ToldCases;
import dk.trinvis.enrolment.ToldCases.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of the activities in a citizen's enrolments. */
@ApplicationScoped
class ActivityChronicle {

    @Inject
    private ActivityService activities;

    @Inject
    private CodeService codes;

    void tell(@Observes ToldCases told) {
        OfCases found = activities.ofCases(told.opened());
        Wording wording =
                new Wording(words(CodeList.ACTIVITY_TYPE), words(CodeList.ACTIVITY_RESULT), found.companies());
        for (Told each : told.cases()) {
            found.byEnrolment()
                    .getOrDefault(each.opened().id(), List.of())
                    .forEach(row -> each.chronicle().add(wording.entry(row)));
        }
    }

    private Map<String, CodeView> words(CodeList list) {
        Map<String, CodeView> words = new HashMap<>();
        codes.ever(list).forEach(code -> words.put(code.code(), code));
        return words;
    }

    private record Wording(Map<String, CodeView> types, Map<String, CodeView> results, Map<String, String> companies) {

        Entry entry(ActivityRow row) {
            return new Entry(
                    Chronicle.Kind.ACTIVITY,
                    DateRange.of(row.frame().firstDay(), row.lastDay()),
                    label(row.frame().type(), types),
                    details(row),
                    "/activity/show?id=" + row.id(),
                    row.version().at(),
                    row.version().by());
        }

        private static Words label(String code, Map<String, CodeView> labels) {
            CodeView label = labels.get(code);
            return label == null ? Words.always(code) : label::label;
        }

        private List<Words> details(ActivityRow row) {
            List<Words> details = new ArrayList<>();
            details.add(Message.of("activity.state." + row.state().code()));
            Terms terms = row.terms();
            terms.weeklyHours().ifPresent(hours -> details.add(Message.of("activity.weeklyHours", hours)));
            terms.cvr().ifPresent(cvr -> details.add(company(cvr)));
            terms.provider().ifPresent(provider -> details.add(Message.of("activity.provider", provider)));
            terms.purpose().ifPresent(purpose -> details.add(Message.of("activity.purpose", purpose)));
            terms.plannedNextStep().ifPresent(next -> details.add(Message.of("activity.nextStep", next)));
            review(row.frame().review()).ifPresent(details::add);
            row.frame().closing().ifPresent(closing -> {
                closing.result().ifPresent(result -> details.add(result(result)));
                closing.interruption().ifPresent(why -> details.add(Message.of("activity.interruptedFor", why)));
            });
            return details;
        }

        private Words company(String cvr) {
            return Optional.ofNullable(companies.get(cvr))
                    .map(name -> Message.of("activity.company", name, cvr))
                    .orElseGet(() -> Message.of("activity.cvr", cvr));
        }

        private static Optional<Words> review(MidwayReview review) {
            return review.heldOn()
                    .map(day -> Message.of("activity.reviewHeld", day))
                    .or(() -> review.dueOn().map(day -> Message.of("activity.reviewDue", day)))
                    .map(message -> message);
        }

        private Words result(String code) {
            Words label = label(code, results);
            return locale -> Message.of("activity.result", label.in(locale)).in(locale);
        }
    }
}
