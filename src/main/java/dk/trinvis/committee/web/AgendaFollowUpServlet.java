package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaAnswerEntry;
import dk.trinvis.committee.AgendaFollowUpEntry;
import dk.trinvis.committee.MeetingMinutesService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link AgendaFollowUpPage}. */
@WebServlet("/committee/follow-up/save")
public class AgendaFollowUpServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingMinutesService minutes;

    public AgendaFollowUpServlet() {
        super("/committee/follow-up", "committee.followUp.saved");
    }

    @Override
    protected String save(Fields typed) {
        String item = typed.text("item");
        if (typed.text("id").isEmpty()) {
            add(PageId.of(item), typed);
        } else {
            answer(PageId.of(typed.text("id")), typed);
        }
        return AgendaItemPage.ADDRESS + item;
    }

    private void add(long item, Fields typed) {
        AgendaFollowUpEntry wanted = new AgendaFollowUpEntry(
                typed.required("kind"),
                typed.prose("text"),
                typed.text("owner"),
                typed.day("dueOn").orElse(null),
                typed.text("initiative"));
        typed.check();
        minutes.addFollowUp(item, wanted);
    }

    private void answer(long id, Fields typed) {
        AgendaAnswerEntry wanted = new AgendaAnswerEntry(
                typed.required("state"),
                typed.prose("answer"),
                typed.text("edition"),
                typed.optional("answerItem").map(PageId::of).orElse(null));
        typed.check();
        minutes.answer(id, wanted, typed.version());
    }
}
