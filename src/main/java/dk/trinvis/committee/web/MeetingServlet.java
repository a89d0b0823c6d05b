package dk.trinvis.committee.web;

import dk.trinvis.committee.MeetingEntry;
import dk.trinvis.committee.MeetingService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalTime;

/** Takes the form of {@link MeetingEditPage}. */
@WebServlet("/committee/meeting-edit/save")
public class MeetingServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingService meetings;

    public MeetingServlet() {
        super("/committee/meeting-edit", "committee.meeting.saved");
    }

    @Override
    protected String save(Fields typed) {
        MeetingEntry wanted = new MeetingEntry(
                typed.day("day").orElse(null),
                typed.time("starts").map(LocalTime::toString).orElse(""),
                typed.text("place"),
                typed.number("firstNumber").orElse(null),
                typed.text("state"),
                typed.prose("reason"));
        typed.check();
        String id = typed.text("id");
        if (id.isEmpty()) {
            return MeetingPage.ADDRESS + meetings.add(typed.text("committee"), wanted);
        }
        meetings.change(PageId.of(id), wanted, typed.version());
        return MeetingPage.ADDRESS + id;
    }
}
