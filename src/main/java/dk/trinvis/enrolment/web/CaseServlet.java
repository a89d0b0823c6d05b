package dk.trinvis.enrolment.web;

import dk.trinvis.citizen.web.Addresses;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.EnrolmentService;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes a form about one case. */
abstract class CaseServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentService enrolments;

    CaseServlet(String page, String saved) {
        super(page, saved);
    }

    /** Where a correction leads: to those that wait if it is one of them. */
    String corrected(String enrolmentRef, Optional<String> asked) {
        return asked.map(CorrectionsPage::addressOf).orElseGet(() -> citizenOf(enrolmentRef));
    }

    /** Where a saved form leads. */
    String citizenOf(String enrolmentRef) {
        return Addresses.citizen(enrolments.citizenRef(enrolmentRef));
    }

    @Override
    protected String notice(String usual, String next) {
        return CorrectionsPage.notice(usual, next);
    }
}
