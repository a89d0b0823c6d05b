package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.CorrectionService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the decision of {@link CorrectionPage}. */
@WebServlet("/enrolment/correction/save")
public class CorrectionServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CorrectionService corrections;

    public CorrectionServlet() {
        super("/enrolment/correction");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        switch (typed.text("decision")) {
            case CorrectionPage.APPROVE -> corrections.approve(id, typed.version());
            case CorrectionPage.REJECT -> corrections.reject(id, typed.requiredProse("reason"), typed.version());
            default -> typed.refuse("decision", "enrolment.corrections.noDecision");
        }
        return "/enrolment/corrections";
    }
}
