package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.EnrolmentService;
import jakarta.inject.Inject;

/** Takes a form about one case. */
abstract class CaseServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentService enrolments;

    CaseServlet(String page, String saved) {
        super(page, saved);
    }

    /** Where a saved form leads. */
    String citizenOf(String enrolmentRef) {
        return CasePage.addressOf(enrolments.citizenRef(enrolmentRef));
    }
}
