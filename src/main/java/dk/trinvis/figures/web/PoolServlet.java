package dk.trinvis.figures.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.initiative.InitiativeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Takes the number of places from {@link PoolPage}. */
@WebServlet("/enrolment/pool/save")
public class PoolServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InitiativeService initiatives;

    public PoolServlet() {
        super("/enrolment/pool", "figures.places.saved");
    }

    @Override
    protected String save(Fields typed) {
        String code = typed.text("initiative");
        initiatives.limitPlaces(
                code, typed.number("places").map(OptionalInt::of).orElseGet(OptionalInt::empty), typed.version());
        return "/enrolment/pool?initiative=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
