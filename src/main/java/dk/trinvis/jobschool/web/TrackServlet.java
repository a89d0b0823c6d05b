package dk.trinvis.jobschool.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.TrackEntry;
import dk.trinvis.jobschool.TrackService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** Takes the form of {@link TrackPage}. */
@WebServlet("/jobschool/track/save")
public class TrackServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrackService tracks;

    public TrackServlet() {
        super("/jobschool/track", "jobschool.track.saved");
    }

    @Override
    protected String save(Fields typed) {
        String initiative = typed.text("initiative");
        Optional<String> known = typed.optional("track");
        String code = known.orElseGet(() -> typed.text("code"));
        TrackEntry entry = entry(typed);
        typed.check();
        if (known.isPresent()) {
            tracks.put(initiative, code, entry, typed.version());
        } else {
            tracks.make(initiative, code, entry);
        }
        return TracksPage.addressOf(initiative);
    }

    private static TrackEntry entry(Fields typed) {
        return new TrackEntry(
                typed.day("from").orElse(null),
                typed.day("lastDay").orElse(null),
                typed.text("title"),
                typed.text("publicName"),
                typed.text("content"),
                typed.number("firstTargetStep").orElse(null),
                typed.number("lastTargetStep").orElse(null),
                typed.text("criterion"),
                typed.day("plannedStart").orElse(null),
                typed.number("seats").orElse(null),
                typed.number("weeks").orElse(null),
                typed.text("responsible"),
                typed.text("location"),
                typed.text("correct").isEmpty() ? null : typed.required("correctionReason"),
                typed.text("reason"));
    }
}
