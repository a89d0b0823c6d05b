package dk.trinvis.committee.web;

import dk.trinvis.committee.DeliveryService;
import dk.trinvis.committee.EditionDetail;
import dk.trinvis.committee.EditionService;
import dk.trinvis.common.web.OnePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where somebody says to whom an edition is sent. */
@Named
@RequestScoped
public class SendPage extends OnePage<EditionDetail> {

    @Inject
    private EditionService editions;

    @Inject
    private DeliveryService deliveries;

    private String members = "";

    @Override
    protected EditionDetail find(String id) {
        EditionDetail edition = editions.show(id);
        members = String.join("\n", deliveries.members(edition.edition().initiative()));
        return edition;
    }

    /** The addresses of the committee's members, one on each line. */
    public String getMembers() {
        return members;
    }

    /** Whether a mail server is set up. */
    public boolean isOn() {
        return deliveries.isOn();
    }
}
