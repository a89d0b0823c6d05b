package dk.trinvis.access.web;

import dk.trinvis.access.UserService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Makes a team, or gives it another name. */
@WebServlet("/access/teams/save")
public class TeamsServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserService users;

    public TeamsServlet() {
        super("/access/teams", "access.team.saved");
    }

    @Override
    protected String save(Fields typed) {
        users.putTeam(typed.text("code"), typed.text("name"));
        return "/access/teams";
    }
}
