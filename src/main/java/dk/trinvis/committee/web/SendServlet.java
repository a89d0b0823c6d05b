package dk.trinvis.committee.web;

import dk.trinvis.committee.DeliveryOrder;
import dk.trinvis.committee.DeliveryService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link SendPage}. */
@WebServlet("/committee/send/save")
public class SendServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeliveryService deliveries;

    public SendServlet() {
        super("/committee/send", "committee.send.saved");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        deliveries.send(id, new DeliveryOrder(typed.text("members"), typed.text("others")));
        return EditionPage.ADDRESS + id;
    }
}
