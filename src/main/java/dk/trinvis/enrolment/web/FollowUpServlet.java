package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.FollowUpService;
import dk.trinvis.enrolment.NewAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link FollowUpPage}. */
@WebServlet("/enrolment/follow-up/save")
public class FollowUpServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FollowUpService followUps;

    public FollowUpServlet() {
        super("/enrolment/follow-up", "enrolment.followUp.saved");
    }

    @Override
    protected String save(Fields typed) {
        NewAnswer answer = new NewAnswer(
                typed.text("finding"),
                typed.text("source"),
                typed.day("answeredOn").orElse(null),
                typed.prose("remark"),
                typed.prose("reason"));
        String ref = typed.text("ref");
        int weeks = typed.number("weeks").orElse(0);
        if (typed.version().isPresent()) {
            followUps.correct(ref, weeks, answer, typed.version());
        } else {
            followUps.answer(ref, weeks, answer);
        }
        return citizenOf(ref);
    }
}
