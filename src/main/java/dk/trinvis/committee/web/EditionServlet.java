package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the next step of {@link EditionPage}. */
@WebServlet("/committee/edition/save")
public class EditionServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditionService editions;

    public EditionServlet() {
        super("/committee/edition", "committee.step.saved");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        switch (typed.text("deed")) {
            case EditionPage.FREEZE -> freeze(id, typed);
            case EditionPage.APPROVE -> editions.approve(id);
            case EditionPage.REJECT -> reject(id, typed);
            case EditionPage.REVIEW -> review(id, typed);
            case EditionPage.PUBLISH -> editions.publish(id);
            default -> typed.refuse("deed", "committee.noDeed");
        }
        return EditionPage.ADDRESS + id;
    }

    private void freeze(String id, Fields typed) {
        String explanation = typed.prose("explanation");
        typed.check();
        editions.freeze(id, explanation);
    }

    private void review(String id, Fields typed) {
        String note = typed.requiredProse("reason");
        typed.check();
        editions.review(id, note);
    }

    private void reject(String id, Fields typed) {
        String reason = typed.requiredProse("reason");
        typed.check();
        editions.reject(id, reason);
    }
}
