package dk.trinvis.committee.web;

import dk.trinvis.committee.DeliveryService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link DeliveryPage}. */
@WebServlet("/committee/delivery/save")
public class DeliveryServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeliveryService deliveries;

    public DeliveryServlet() {
        super("/committee/delivery", "committee.delivery.saved");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        deliveries.decide(id, PageId.of(typed.text("delivery")), typed.text("decision"));
        return EditionPage.ADDRESS + id;
    }
}
