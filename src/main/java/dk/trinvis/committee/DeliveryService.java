package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends editions by e-mail and says what became of it. The edition's step and its messages are one transaction. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class DeliveryService {

    public static final String ARRIVED = "arrived";
    public static final String AGAIN = "again";

    @Inject
    private Deliveries deliveries;

    @Inject
    private Editions editions;

    @Inject
    private CommitteeService committees;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private DeliverySettings settings;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeliverySender.Written> written;

    /** Whether a mail server is set up. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** Where an edition went, by address. */
    public List<DeliveryView> list(String editionId) {
        editions.named(editionId);
        return deliveries.of(editionId).stream().map(Delivery::view).toList();
    }

    /** One of them. */
    public DeliveryView show(String editionId, long id) {
        return list(editionId).stream()
                .filter(delivery -> delivery.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("delivery"));
    }

    /**
     * Sends an approved edition to the committee, or one that was sent or published to more: whoever was sent it before is
     * not sent it again.
     */
    public void send(String editionId, DeliveryOrder order) {
        String site = settings.site();
        Map<String, Audience> recipients = order.recipients();
        Stamp stamp = recording.stamp(user.userName());
        Edition edition = editions.named(editionId);
        InitiativeView initiative = initiatives.own(edition.initiativeCode());
        edition.send(stamp, users::displayName);
        editions.write();
        CommitteeView committee = committees.named(initiative.committee());
        DeliveryText text = new DeliveryText(
                edition.view(Optional.empty()), site, committee.publicEditions() && edition.isPublished());
        deliveries.of(editionId).forEach(before -> recipients.remove(before.address()));
        Map<String, String> names = new HashMap<>();
        members(committee).forEach(member -> names.put(member.email().toLowerCase(Locale.ROOT), member.name()));
        recipients.forEach((address, audience) -> deliveries.add(new Delivery(
                editionId,
                new DeliveryRecipient(address, names.getOrDefault(address, ""), audience),
                text,
                stamp.moment())));
        audit.document(edition.audited("sent to " + recipients.size()));
        written.fire(new DeliverySender.Written());
    }

    /** The addresses of those who sit in the committee of the initiative today. */
    public List<String> members(String initiativeCode) {
        InitiativeView initiative = initiatives.show(initiativeCode);
        return members(committees.named(initiative.committee())).stream()
                .map(CommitteeRecipient::email)
                .toList();
    }

    private List<CommitteeRecipient> members(CommitteeView committee) {
        return committee.code().isEmpty() ? List.of() : committees.recipients(committee.code(), clock.today());
    }

    /**
     * Somebody has found out about an uncertain or failed delivery.
     *
     * @param decision {@link #ARRIVED}, or {@link #AGAIN} to have it sent once more
     */
    public void decide(String editionId, long id, @Nullable String decision) {
        if (ARRIVED.equals(decision)) {
            decide(editionId, id, Delivery::arrived);
        } else if (AGAIN.equals(decision)) {
            settings.site();
            decide(editionId, id, Delivery::sendAgain);
            written.fire(new DeliverySender.Written());
        } else {
            throw new InvalidInput("decision", "committee.noDecision");
        }
    }

    private void decide(String editionId, long id, BiConsumer<Delivery, Stamp> decision) {
        Stamp stamp = recording.stamp(user.userName());
        Edition edition = editions.named(editionId);
        initiatives.own(edition.initiativeCode());
        Delivery delivery = deliveries
                .locked(id)
                .filter(known -> known.editionId().equals(editionId))
                .orElseThrow(() -> new NotFound("delivery"));
        decision.accept(delivery, stamp);
        audit.document(edition.audited("delivery " + id + " " + delivery.view().state()));
    }
}
