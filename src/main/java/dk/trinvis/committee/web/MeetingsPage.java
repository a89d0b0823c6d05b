package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.MeetingService;
import dk.trinvis.committee.MeetingView;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meetings of a committee, or of all, as far as the user may read them. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    private MeetingService meetings;

    @Inject
    private CommitteeService committees;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String committee = "";
    private String name = "";
    private List<MeetingView> rows = List.of();

    /** Called before the page is shown. */
    public void open() {
        if (!committee.isEmpty()) {
            name = committees.show(committee).name();
        }
        rows = meetings.list(Optional.of(committee).filter(code -> !code.isEmpty()));
    }

    public String getTitle() {
        return name.isEmpty() ? texts.of("committee.meetings.title") : texts.of("committee.meetings.of", name);
    }

    /** Whether a meeting of this committee can be planned here. */
    public boolean isPlanning() {
        return user.may(Permission.MAKE_DOCUMENTS) && !committee.isEmpty();
    }

    public List<MeetingView> getRows() {
        return rows;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String committee) {
        this.committee = committee == null ? "" : committee;
    }
}
