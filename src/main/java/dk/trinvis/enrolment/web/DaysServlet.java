package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.CaseService;
import dk.trinvis.enrolment.StatedDays;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Corrects the days of a case. */
@WebServlet("/enrolment/days/save")
public class DaysServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;

    public DaysServlet() {
        super("/enrolment/days", "enrolment.days.saved");
    }

    @Override
    protected String save(Fields typed) {
        String ref = typed.text("ref");
        StatedDays days = new StatedDays(
                typed.day("firstDay").orElse(null),
                typed.day("lastDay").orElse(null),
                typed.text("endReason"),
                typed.text("destination"));
        return corrected(ref, cases.correctDays(ref, days, typed.prose("reason"), typed.version()));
    }
}
