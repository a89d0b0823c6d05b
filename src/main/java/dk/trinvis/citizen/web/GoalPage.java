package dk.trinvis.citizen.web;

import dk.trinvis.citizen.Profile.Entry;
import dk.trinvis.common.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** Where a citizen's own goal is written down. */
@Named
@RequestScoped
public class GoalPage extends PersonPage {

    @Inject
    private Clock clock;

    /** Called before the page is shown. */
    public void open() {
        read("goal page");
    }

    /** The goal as it is known now. */
    public Optional<String> getWords() {
        return getProfile().goal().map(Entry::text);
    }

    public LocalDate getToday() {
        return clock.today();
    }
}
