package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.enrolment.SecondScoringService;
import dk.trinvis.enrolment.SecondScoringView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cases that are to be scored a second time this month. */
@Named
@RequestScoped
public class SecondScoringsPage {

    static final String ADDRESS = "/enrolment/second-scorings";

    @Inject
    private SecondScoringService scorings;

    @Inject
    private CurrentUser user;

    private List<SecondScoringView> rows = List.of();

    /** Called before the page is shown. */
    public void open() {
        rows = scorings.thisMonth();
    }

    public List<SecondScoringView> getRows() {
        return rows;
    }

    /** Whether the user may draw, and nothing has been drawn. */
    public boolean isDrawing() {
        return rows.isEmpty() && user.may(Permission.REASSIGN_CASES);
    }
}
