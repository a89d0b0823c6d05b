package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Intake;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import dk.trinvis.enrolment.HandOverService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Another caseworker of the team is responsible from a day on. */
@ApplicationScoped
class Reassignment implements BulkAction {

    @Inject
    private HandOverService handOver;

    @Override
    public String code() {
        return "reassign";
    }

    @Override
    public String purpose() {
        return "handed over";
    }

    @Override
    public Map<String, Words> targets(Collection<OnDay> cases, LocalDate day) {
        Map<String, Words> names = new LinkedHashMap<>();
        handOver.colleagues().forEach(one -> names.put(one.userName(), Words.always(one.displayName())));
        return names;
    }

    @Override
    public void take(List<String> refs, BulkTerms terms, Intake into) {
        handOver.take(refs, terms.target(), terms.from(), terms.reason().orElse(null), into);
    }

    @Override
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        handOver.takeBack(refs, moment, into);
    }
}
