package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.CaseService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the end of a case back. */
@WebServlet("/enrolment/end/cancel")
public class CancelEndServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;

    public CancelEndServlet() {
        super("/enrolment/end", "enrolment.end.takenBack");
    }

    @Override
    protected String save(Fields typed) {
        String ref = typed.text("ref");
        return corrected(ref, cases.cancelEnd(ref, typed.prose("reason"), typed.version()));
    }
}
