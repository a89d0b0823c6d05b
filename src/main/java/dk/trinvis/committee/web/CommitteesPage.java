package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.CommitteeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The committees that papers are made for. */
@Named
@RequestScoped
public class CommitteesPage {

    @Inject
    private CommitteeService committees;

    @Inject
    private CurrentUser user;

    private List<CommitteeView> rows = List.of();

    /** Called before the page is shown. */
    public void open() {
        rows = committees.list();
    }

    public boolean isMaking() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    public List<CommitteeView> getRows() {
        return rows;
    }
}
