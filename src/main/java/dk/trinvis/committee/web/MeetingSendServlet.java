package dk.trinvis.committee.web;

import dk.trinvis.committee.MeetingService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Sends the agenda of {@link MeetingPage} out. */
@WebServlet("/committee/meeting/save")
public class MeetingSendServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingService meetings;

    public MeetingSendServlet() {
        super("/committee/meeting", "committee.meeting.sending.saved");
    }

    @Override
    protected String save(Fields typed) {
        meetings.sendAgenda(PageId.of(typed.text("id")));
        return MeetingPage.ADDRESS + typed.text("id");
    }
}
