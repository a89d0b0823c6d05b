package dk.trinvis.committee.api;

import dk.trinvis.committee.DeliveryOrder;
import dk.trinvis.committee.DeliveryService;
import dk.trinvis.committee.DeliveryView;
import dk.trinvis.common.api.Repeatable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An edition by e-mail: to whom, and what became of it. */
@Path("/editions/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveriesResource {

    @Inject
    private DeliveryService deliveries;

    @Inject
    private Repeatable repeatable;

    /** Where it went, by address. */
    @GET
    public List<DeliveryView> list(@PathParam("id") String id) {
        return deliveries.list(id);
    }

    /** Sends it to those whom it was not sent before; the first time is a step of the edition. */
    @POST
    public Response send(@PathParam("id") String id, DeliveryOrder order) {
        return repeatable.change(order, () -> deliveries.send(id, order));
    }

    /** Says of an uncertain or failed one that it arrived or is to be sent again. */
    @POST
    @Path("{delivery: [0-9]{1,18}}/decision")
    public Response decide(
            @PathParam("id") String id, @PathParam("delivery") long delivery, DeliveryDecisionJson decision) {
        return repeatable.change(decision, () -> deliveries.decide(id, delivery, decision.decision()));
    }
}
