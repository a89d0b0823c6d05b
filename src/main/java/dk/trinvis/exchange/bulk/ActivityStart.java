package dk.trinvis.exchange.bulk;

import dk.trinvis.activity.ActivityStartService;
import dk.trinvis.activity.NewActivity;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same activity, such as a course for all of them, begins on a day. */
@ApplicationScoped
class ActivityStart implements BulkAction {

    @Inject
    private ActivityStartService activities;

    @Override
    public String code() {
        return "activity";
    }

    @Override
    public String purpose() {
        return "activity started";
    }

    @Override
    public Map<String, Words> targets(Collection<OnDay> cases, LocalDate day) {
        Map<String, Words> types = new LinkedHashMap<>();
        activities.types(day).forEach(type -> types.put(type.code(), type::label));
        return types;
    }

    @Override
    public Optional<Words> warning(Collection<OnDay> cases, BulkTerms terms) {
        return activities.warning(
                cases.stream().map(each -> each.enrolment().id()).toList(), started(terms));
    }

    @Override
    public void take(List<String> refs, BulkTerms terms, Intake into) {
        activities.take(refs, started(terms), into);
    }

    private static NewActivity started(BulkTerms terms) {
        return new NewActivity(
                terms.target(),
                terms.from(),
                terms.lastDay().orElse(null),
                null,
                null,
                null,
                terms.purpose().orElse(null),
                null,
                null,
                null,
                terms.reason().orElse(null));
    }

    @Override
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        activities.takeBack(refs, moment, into);
    }
}
