package dk.trinvis.activity.web;

import dk.trinvis.activity.ActivityChangeService;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where an activity of a case is begun or planned. */
@Named
@RequestScoped
public class NewActivityPage {

    private static final String PURPOSE = "activity page";

    @Inject
    private ActivityChangeService changes;

    @Inject
    private Participant participant;

    @Inject
    private Texts texts;

    private String ref = "";

    /** Called before the page is shown. */
    public void open() {
        participant.read(changes.open(ref, PURPOSE).citizenId(), PURPOSE);
    }

    public String getTitle() {
        return texts.of("activity.new.title", participant.name());
    }

    /** The page of the citizen. */
    public String getBack() {
        return participant.address();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
