package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.CaseService;
import dk.trinvis.enrolment.NewScreening;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link ScreenPage}. */
@WebServlet("/enrolment/screen/save")
public class ScreenServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;

    public ScreenServlet() {
        super("/enrolment/screen", "enrolment.screen.saved");
    }

    @Override
    protected String save(Fields typed) {
        NewScreening screening = new NewScreening(
                typed.day("effectiveOn").orElse(null),
                typed.number("step").orElse(null),
                typed.requiredProse("reason"),
                typed.prose("citizenView"),
                typed.number("citizenStep").orElse(null));
        String ref = typed.text("ref");
        if (typed.text("kind").equals(ScreenPage.CORRECTION)) {
            return corrected(
                    ref, cases.correctScreening(ref, screening, typed.prose("correctionReason"), typed.version()));
        }
        askAboutTheSameDay(ref, typed);
        cases.screen(ref, screening, typed.version());
        return citizenOf(ref);
    }

    /** A second screening of a day may be either (rule T-5), so whoever has not said which is asked. */
    private void askAboutTheSameDay(String ref, Fields typed) {
        if (typed.optional("kind").isEmpty()
                && typed.day("effectiveOn")
                        .filter(day -> cases.isScreenedOn(ref, day, typed.version()))
                        .isPresent()) {
            typed.refuse("kind", "enrolment.screen.which");
            typed.check();
        }
    }
}
