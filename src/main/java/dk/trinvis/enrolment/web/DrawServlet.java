package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.SecondScoringService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Draws the cases of {@link SecondScoringsPage}. */
@WebServlet("/enrolment/second-scorings/save")
public class DrawServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecondScoringService scorings;

    public DrawServlet() {
        super(SecondScoringsPage.ADDRESS);
    }

    @Override
    protected String save(Fields typed) {
        scorings.draw();
        return SecondScoringsPage.ADDRESS;
    }
}
