package dk.trinvis.jobschool.web;

import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.Place;
import dk.trinvis.jobschool.SessionChangeService;
import dk.trinvis.jobschool.SessionService;
import dk.trinvis.jobschool.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One session and what it was before; also where it is cancelled. */
@Named
@RequestScoped
public class SessionShowPage {

    @Inject
    private SessionService sessions;

    @Inject
    private SessionChangeService changes;

    @Inject
    private LocationService locations;

    @Inject
    private SessionWords words;

    @Inject
    private Texts texts;

    private String id = "";
    private @Nullable SessionView session;
    private List<SessionView> history = List.of();

    /** Called before the page is shown. */
    public void open() {
        session = sessions.show(id);
        history = sessions.history(id);
    }

    /** Called before the page that cancels it is shown. */
    public void openToChange() {
        session = changes.toChange(id);
    }

    /** As it is now. */
    public SessionView getSession() {
        return Objects.requireNonNull(session, "not opened");
    }

    /** What it was before, the latest first. */
    public List<SessionView> getHistory() {
        return history;
    }

    public Place getPlace() {
        SessionView shown = getSession();
        return locations.show(shown.teaching().location(), shown.slot().day()).place();
    }

    public String getTitle() {
        SessionView shown = getSession();
        return texts.of(
                "jobschool.session.title",
                words.track(shown),
                words.weekday(shown.slot().day()),
                shown.slot().day(),
                shown.slot().times());
    }

    public String getCancelTitle() {
        return texts.of(
                "jobschool.session.cancelTitle",
                getSession().slot().day(),
                getSession().slot().times());
    }

    /** Who replaced an earlier state of it. */
    public String changedBy(SessionView before) {
        return before.supersededBy().map(words::person).orElse("");
    }

    /** Whether others of its series follow, so that it is asked whether they are meant too. */
    public boolean isFollowed() {
        return sessions.following(id).size() > 1;
    }

    public List<Choice> getReaches() {
        return words.reaches();
    }

    /** The address of the weeks it stands in. */
    public String getList() {
        return SessionsPage.address(
                words.initiative(getSession()).code(), getSession().slot().day());
    }

    public Version getVersion() {
        return getSession().version();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
