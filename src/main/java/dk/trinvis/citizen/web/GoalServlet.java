package dk.trinvis.citizen.web;

import dk.trinvis.citizen.ProfileService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link GoalPage}. */
@WebServlet("/citizen/goal/save")
public class GoalServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProfileService profiles;

    public GoalServlet() {
        super("/citizen/goal", "citizen.goal.saved");
    }

    @Override
    protected String save(Fields typed) {
        profiles.changeGoal(typed.text("ref"), typed.requiredProse("words"), typed.day("saidOn"), typed.version());
        return Addresses.citizen(typed.text("ref"));
    }
}
