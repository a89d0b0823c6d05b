package dk.trinvis.committee.web;

import dk.trinvis.committee.MeetingService;
import dk.trinvis.committee.MeetingState;
import dk.trinvis.committee.MeetingView;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a meeting is planned, moved, or said to have been held. */
@Named
@RequestScoped
public class MeetingEditPage {

    @Inject
    private MeetingService meetings;

    @Inject
    private Texts texts;

    private String id = "";
    private String committee = "";
    private String name = "";
    private @Nullable MeetingView shown;
    private @Nullable Version version;

    /** Called before the page is shown; without an id the meeting is new. */
    public void open() {
        if (id.isEmpty()) {
            name = meetings.committee(committee).name();
        } else {
            var meeting = meetings.toChange(PageId.of(id));
            shown = meeting.view();
            version = meeting.version();
        }
    }

    public String getTitle() {
        return shown == null ? texts.of("committee.meeting.new", name) : MeetingPage.title(texts, shown);
    }

    public String getBack() {
        return shown == null ? "/committee/meetings?committee=" + committee : MeetingPage.ADDRESS + id;
    }

    public List<Choice> getStates() {
        return texts.choices(Stream.of(MeetingState.values()), code -> "committee.meeting.state." + code);
    }

    public String getState() {
        return shown == null ? MeetingState.PLANNED.code() : shown.state();
    }

    /** Nothing for a new one. */
    public @Nullable MeetingView getShown() {
        return shown;
    }

    /** Nothing for a new one. */
    public @Nullable Version getVersion() {
        return version;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String committee) {
        this.committee = committee == null ? "" : committee;
    }
}
