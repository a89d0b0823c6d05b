package dk.trinvis.citizen.web;

import dk.trinvis.citizen.OpeningService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the reason for opening a citizen of another team. */
@WebServlet("/citizen/open/save")
public class OpenServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpeningService openings;

    public OpenServlet() {
        super("/citizen/open");
    }

    @Override
    protected String save(Fields typed) {
        openings.open(typed.text("ref"), typed.prose("reason"));
        return Addresses.citizen(typed.text("ref"));
    }
}
