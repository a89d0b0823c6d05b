package dk.trinvis.committee.web;

import dk.trinvis.committee.DeliveryService;
import dk.trinvis.committee.DeliveryView;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A delivery of which the mail server cannot tell whether it arrived, or that it refused: somebody decides. */
@Named
@RequestScoped
public class DeliveryPage extends OnePage<DeliveryView> {

    @Inject
    private DeliveryService deliveries;

    @Inject
    private Texts texts;

    private String delivery = "";

    @Override
    protected DeliveryView find(String id) {
        return deliveries.show(id, PageId.of(delivery));
    }

    public List<Choice> getDecisions() {
        return Stream.of(DeliveryService.ARRIVED, DeliveryService.AGAIN)
                .map(decision -> new Choice(
                        decision,
                        texts.of("committee.delivery." + decision),
                        texts.of("committee.delivery." + decision + ".text"),
                        ""))
                .toList();
    }

    /** The number of the delivery. */
    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(@Nullable String delivery) {
        this.delivery = delivery == null ? "" : delivery;
    }
}
