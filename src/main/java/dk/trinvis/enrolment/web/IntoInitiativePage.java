package dk.trinvis.enrolment.web;

import dk.trinvis.citizen.web.Addresses;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages have in common on which somebody is admitted or referred to an initiative. */
abstract class IntoInitiativePage {

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Clock clock;

    private String citizen = "";

    abstract String label(InitiativeView initiative);

    /** Those that take somebody today. */
    public List<Choice> getInitiatives() {
        return initiatives.all().stream()
                .filter(one -> one.running().contains(clock.today()))
                .map(one -> Choice.of(one.code(), label(one)))
                .toList();
    }

    /** The only one there is; otherwise nothing is chosen beforehand. */
    public String getOnly() {
        List<Choice> all = getInitiatives();
        return all.size() == 1 ? all.get(0).value() : "";
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** The page of the citizen. */
    public String getBack() {
        return Addresses.citizen(citizen);
    }

    public String getCitizen() {
        return citizen;
    }

    public void setCitizen(@Nullable String citizen) {
        this.citizen = citizen == null ? "" : citizen;
    }
}
