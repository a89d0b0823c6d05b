package dk.trinvis.activity;

import dk.trinvis.activity.ActivityService.OfCases;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.ToldCases;
import dk.trinvis.enrolment.ToldCases.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
        for (Told each : told.cases()) {
            found.byEnrolment()
                    .getOrDefault(each.opened().id(), List.of())
                    .forEach(row -> each.chronicle().add(entry(row, found.companies())));
        }
    }

    private Entry entry(ActivityRow row, Map<String, String> companies) {
        return new Entry(
                Chronicle.Kind.ACTIVITY,
                DateRange.of(row.frame().firstDay(), row.lastDay()),
                codes.label(row.frame().type(), CodeList.ACTIVITY_TYPE),
                details(row, companies),
                "/activity/show?id=" + row.id(),
                row.version().at(),
                row.version().by());
    }

    private List<Words> details(ActivityRow row, Map<String, String> companies) {
        List<Words> details = new ArrayList<>();
        details.add(Message.of("activity.state." + row.state().code()));
        Terms terms = row.terms();
        terms.weeklyHours().ifPresent(hours -> details.add(Message.of("activity.weeklyHours", hours)));
        terms.cvr().ifPresent(cvr -> details.add(company(cvr, companies)));
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

    private static Words company(String cvr, Map<String, String> companies) {
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
        Words label = codes.label(code, CodeList.ACTIVITY_RESULT);
        return locale -> Message.of("activity.result", label.in(locale)).in(locale);
    }
}
