package dk.trinvis.citizen.web;

import dk.trinvis.citizen.MergeService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link MergesPage}. */
@WebServlet("/citizen/merges/save")
public class MergesServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MergeService merges;

    public MergesServlet() {
        super("/citizen/merges", "citizen.merge.takenBack");
    }

    @Override
    protected String save(Fields typed) {
        typed.required("merge");
        typed.check();
        merges.undo(typed.number("merge").orElse(0), typed.prose("reason"));
        return "/citizen/merges";
    }
}
