package dk.trinvis.enrolment.web;

import dk.trinvis.citizen.web.Addresses;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.AdmissionService;
import dk.trinvis.enrolment.NewEnrolment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the form of {@link AdmitPage}. */
@WebServlet("/enrolment/admit/save")
public class AdmitServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AdmissionService admissions;

    public AdmitServlet() {
        super("/enrolment/admit", "enrolment.admit.saved");
    }

    @Override
    protected String save(Fields typed) {
        String initiative = typed.required("initiative");
        Optional<LocalDate> firstDay = typed.day("firstDay");
        if (firstDay.isEmpty()) {
            typed.required("firstDay");
        }
        typed.check();
        admissions.admit(
                typed.text("citizen"),
                new NewEnrolment(
                        initiative,
                        firstDay.orElse(null),
                        typed.optional("caseworker"),
                        Optional.of(typed.prose("reopening")).filter(why -> !why.isEmpty()),
                        Optional.of(typed.prose("reason")),
                        typed.optional("targetGroup")));
        return Addresses.citizen(typed.text("citizen"));
    }
}
