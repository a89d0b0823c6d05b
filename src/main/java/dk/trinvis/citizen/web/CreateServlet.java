package dk.trinvis.citizen.web;

import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.NewCitizen;
import dk.trinvis.citizen.RegistrationService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the form of {@link CreatePage}, and leads on to where the new citizen is admitted to an initiative. */
@WebServlet("/citizen/create/save")
public class CreateServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistrationService registration;

    public CreateServlet() {
        super("/citizen/create", "citizen.create.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<CprNumber> cpr = typed.optional("cpr").flatMap(CprNumber::parse);
        if (cpr.isEmpty() && typed.optional("cpr").isPresent()) {
            typed.refuse("cpr", "citizen.noCprNumber");
        }
        String name = typed.text("name");
        typed.check();
        Set<String> notThese = typed.isTicked("notThese")
                ? Set.copyOf(List.of(typed.text("alike").split(" ", -1)))
                : Set.of();
        String ref = registration.register(
                new NewCitizen(typed.optional("citizenRef"), name, cpr, typed.isTicked("protectedIdentity"), notThese));
        return "/enrolment/admit?citizen=" + Addresses.encoded(ref);
    }
}
