package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.AnnulmentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the forms of {@link AnnulPage}. */
@WebServlet("/enrolment/annul/save")
public class AnnulServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnulmentService annulments;

    public AnnulServlet() {
        super("/enrolment/annul", "enrolment.annul.saved");
    }

    @Override
    protected String save(Fields typed) {
        String ref = typed.text("ref");
        String reason = typed.prose("reason");
        Optional<LocalDate> screening = typed.day("screening");
        typed.check();
        if (typed.optional("annulled").isPresent()) {
            return corrected(ref, annulments.restore(ref, reason, typed.version()));
        } else if (screening.isPresent()) {
            return corrected(ref, annulments.annulScreening(ref, screening.get(), reason, typed.version()));
        } else {
            return annulments
                    .annul(ref, reason, typed.version())
                    .map(CorrectionsPage::addressOf)
                    .orElseGet(() -> AnnulPage.address(ref));
        }
    }
}
