package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaDecisionEntry;
import dk.trinvis.committee.MeetingMinutesService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link AgendaDecisionPage}. */
@WebServlet("/committee/decision/save")
public class AgendaDecisionServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingMinutesService minutes;

    public AgendaDecisionServlet() {
        super("/committee/decision", "committee.decision.saved");
    }

    @Override
    protected String save(Fields typed) {
        AgendaDecisionEntry wanted = new AgendaDecisionEntry(
                typed.required("kind"),
                typed.prose("text"),
                typed.prose("dissent"),
                typed.all("absent").stream().map(PageId::of).toList(),
                typed.prose("reason"));
        typed.check();
        minutes.decide(PageId.of(typed.text("id")), wanted);
        return AgendaItemPage.ADDRESS + typed.text("id");
    }
}
