package dk.trinvis.jobschool.web;

import dk.trinvis.jobschool.SessionService.Preview;
import dk.trinvis.jobschool.Slot;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dates of a series that somebody is about to plan, from the servlet that took the form to the page that shows it again. */
@RequestScoped
public class PlannedDates {

    private @Nullable Preview preview;

    void show(Preview dates) {
        preview = dates;
    }

    Optional<Preview> shown() {
        return Optional.ofNullable(preview);
    }

    /** The same for the same dates and times, so that others are not taken for those that were seen. */
    static String key(Preview preview) {
        String all = preview.slots().stream().map(Slot::toString).collect(Collectors.joining());
        return preview.slots().size() + "-" + Integer.toHexString(all.hashCode());
    }
}
