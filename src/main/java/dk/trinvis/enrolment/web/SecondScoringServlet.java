package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.SecondScoringService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the step of {@link SecondScoringPage}. */
@WebServlet("/enrolment/second-scoring/save")
public class SecondScoringServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecondScoringService scorings;

    public SecondScoringServlet() {
        super("/enrolment/second-scoring");
    }

    @Override
    protected String save(Fields typed) {
        scorings.score(typed.text("id"), typed.number("step").orElse(null), typed.requiredProse("reason"));
        return SecondScoringsPage.ADDRESS;
    }
}
