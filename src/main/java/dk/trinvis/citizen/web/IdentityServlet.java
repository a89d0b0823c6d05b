package dk.trinvis.citizen.web;

import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.IdentityService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** Takes the form of {@link IdentityPage}. */
@WebServlet("/citizen/identity/save")
public class IdentityServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IdentityService identities;

    public IdentityServlet() {
        super("/citizen/identity", "citizen.identity.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<CprNumber> cpr = typed.optional("cpr").flatMap(CprNumber::parse);
        if (cpr.isEmpty() && typed.optional("cpr").isPresent()) {
            typed.refuse("cpr", "citizen.noCprNumber");
        }
        typed.required("protectedIdentity");
        typed.check();
        String ref = typed.text("ref");
        identities.change(ref, typed.text("name"), cpr, typed.isTicked("protectedIdentity"), typed.version());
        return Addresses.citizen(ref);
    }
}
