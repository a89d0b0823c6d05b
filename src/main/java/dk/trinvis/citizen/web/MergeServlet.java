package dk.trinvis.citizen.web;

import dk.trinvis.citizen.MergeService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link MergePage}. */
@WebServlet("/citizen/merge/save")
public class MergeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MergeService merges;

    public MergeServlet() {
        super("/citizen/merge", "citizen.merge.saved");
    }

    @Override
    protected String save(Fields typed) {
        merges.merge(typed.text("ref"), typed.text("with"), typed.prose("reason"));
        return Addresses.citizen(typed.text("ref"));
    }
}
