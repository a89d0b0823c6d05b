package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.CaseService;
import dk.trinvis.enrolment.Ending;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Ends a case. */
@WebServlet("/enrolment/end/save")
public class EndServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;

    public EndServlet() {
        super("/enrolment/end", "enrolment.end.saved");
    }

    @Override
    protected String save(Fields typed) {
        String ref = typed.text("ref");
        Ending ending = new Ending(
                typed.day("lastDay").orElse(null),
                typed.text("endReason"),
                typed.text("destination"),
                typed.prose("reason"));
        cases.end(ref, ending, typed.version());
        return citizenOf(ref);
    }
}
