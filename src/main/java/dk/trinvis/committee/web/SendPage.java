package dk.trinvis.committee.web;

import dk.trinvis.committee.DeliveryService;
import dk.trinvis.committee.EditionDetail;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.MeetingService;
import dk.trinvis.committee.MeetingView;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where somebody says to whom an edition is sent. */
@Named
@RequestScoped
public class SendPage extends OnePage<EditionDetail> {

    @Inject
    private EditionService editions;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private MeetingService meetings;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Clock clock;

    private String members = "";
    private @Nullable MeetingView meeting;

    @Override
    protected EditionDetail find(String id) {
        EditionDetail edition = editions.show(id);
        String initiative = edition.edition().initiative();
        members = String.join("\n", deliveries.members(initiative));
        meeting = meetings.next(initiatives.show(initiative).committee()).orElse(null);
        return edition;
    }

    /** The addresses of the committee's members, one on each line. */
    public String getMembers() {
        return members;
    }

    /** The committee's next meeting; nothing while none is planned. */
    public @Nullable MeetingView getMeeting() {
        return meeting;
    }

    /** Whether the deadline for what that meeting deals with is over. */
    public boolean isLate() {
        return meeting != null && clock.today().isAfter(meeting.deadline());
    }

    /** Whether a mail server is set up. */
    public boolean isOn() {
        return deliveries.isOn();
    }
}
