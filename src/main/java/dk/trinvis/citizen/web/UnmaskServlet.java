package dk.trinvis.citizen.web;

import dk.trinvis.citizen.OpeningService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the reason for reading a protected identity. */
@WebServlet("/citizen/unmask/save")
public class UnmaskServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpeningService openings;

    public UnmaskServlet() {
        super("/citizen/unmask");
    }

    @Override
    protected String save(Fields typed) {
        openings.unmask(typed.text("ref"), typed.prose("reason"));
        return Addresses.citizen(typed.text("ref"));
    }
}
