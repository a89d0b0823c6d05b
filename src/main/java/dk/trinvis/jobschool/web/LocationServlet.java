package dk.trinvis.jobschool.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.NewLocation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** Takes the form of a location. */
@WebServlet("/jobschool/location/save")
public class LocationServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LocationService locations;

    public LocationServlet() {
        super("/jobschool/location", "jobschool.location.saved");
    }

    @Override
    protected String save(Fields typed) {
        NewLocation wanted = new NewLocation(
                typed.text("name"),
                typed.text("address"),
                typed.text("kind"),
                typed.all("purposes"),
                typed.text("purposeText"),
                typed.number("capacity").orElse(null),
                typed.prose("accessNotes"),
                typed.prose("directions"),
                typed.text("nearestStop"),
                typed.text("contact"),
                typed.day("reviewOn").orElse(null),
                typed.day("from").orElse(null),
                typed.day("lastDay").orElse(null),
                typed.prose("reason"));
        typed.check();
        Optional<String> code = typed.optional("code");
        if (code.isPresent()) {
            locations.change(code.get(), wanted, typed.version());
        } else {
            locations.add(wanted);
        }
        return "/jobschool/locations";
    }
}
