package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Intake;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import dk.trinvis.enrolment.ScreeningReminderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** To be screened no later than a day. */
@ApplicationScoped
class ScreeningReminding implements BulkAction {

    @Inject
    private ScreeningReminderService reminders;

    @Override
    public String code() {
        return "remind";
    }

    @Override
    public String purpose() {
        return "to be screened";
    }

    /** The day says it all. */
    @Override
    public boolean hasTarget() {
        return false;
    }

    @Override
    public Map<String, Words> targets(Collection<OnDay> cases, LocalDate day) {
        return Map.of();
    }

    @Override
    public void take(List<String> refs, BulkTerms terms, Intake into) {
        reminders.take(refs, terms.from(), into);
    }

    @Override
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        reminders.takeBack(refs, moment, into);
    }
}
