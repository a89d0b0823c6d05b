package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.AgendaFollowUpView;
import dk.trinvis.committee.MeetingMinutesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What committees have asked for and what became of it. */
@Named
@RequestScoped
public class AgendaFollowUpsPage {

    @Inject
    private MeetingMinutesService minutes;

    @Inject
    private CurrentUser user;

    private String committee = "";
    private List<AgendaFollowUpView> rows = List.of();

    /** Called before the page is shown. */
    public void open() {
        rows = minutes.followUps(Optional.of(committee).filter(code -> !code.isEmpty()));
    }

    public boolean isMaking() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    public List<AgendaFollowUpView> getRows() {
        return rows;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String committee) {
        this.committee = committee == null ? "" : committee;
    }
}
