package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Input;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The points of an agenda, from draft to sent on. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class AgendaItemService {

    private static final int MOST_ATTACHMENTS = 50;
    private static final Set<String> READABLE_EDITIONS = Set.of("approved", "sent", "published");

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaItems items;

    @Inject
    private Editions editions;

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

    /** The item with the id, or {@link dk.trinvis.common.NotFound}. */
    @Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
    public Versioned<AgendaItemDetail> show(long id) {
        AgendaItem item = agenda.item(id);
        AgendaItemView view = agenda.view(item);
        List<String> typed = user.may(Permission.MAKE_DOCUMENTS) ? view.typedNumbers() : List.of();
        return new Versioned<>(
                new AgendaItemDetail(item.meeting().view(clock.today()), view, typed, agenda.later(item)),
                item.version());
    }

    /** The item with the id without what was decided, for those who may change it. */
    public Versioned<AgendaItemDetail> toChange(long id) {
        AgendaItem item = agenda.item(id);
        return new Versioned<>(undecided(item), item.version());
    }

    /** The latest 50 that a meeting has dealt with and others may go on with. */
    public List<AgendaItemName> continuable() {
        LocalDate today = clock.today();
        return items.continuable().stream().map(item -> item.name(today)).toList();
    }

    /** Which item has the id, for those who may change it. */
    public AgendaItemName name(long id) {
        return agenda.item(id).name(clock.today());
    }

    private AgendaItemDetail undecided(AgendaItem item) {
        return new AgendaItemDetail(
                item.meeting().view(clock.today()), item.view(List.of(), List.of()), List.of(), List.of());
    }

    /** The number that the next item of a meeting has. */
    public int nextNumber(long meetingId) {
        return nextNumber(agenda.meeting(meetingId));
    }

    private int nextNumber(Meeting meeting) {
        return items.in(meeting).stream().mapToInt(item -> item.number() + 1).reduce(meeting.firstNumber(), Math::max);
    }

    /** Drafts an item of a meeting; answers the id. */
    public long add(long meetingId, AgendaItemEntry entry) {
        Stamp stamp = recording.stamp(user.userName());
        Meeting meeting = agenda.meeting(meetingId);
        AgendaItemContent content = entry.content(nextNumber(meeting));
        requireSound(meeting, content, Optional.empty());
        AgendaItem item = new AgendaItem(meeting, content);
        items.add(item);
        changed(item, stamp, AgendaItemState.DRAFT.code());
        return item.id();
    }

    /**
     * Changes what an item says that is not decided yet.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void change(long id, AgendaItemEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        AgendaItem item = seen(id, seen);
        AgendaItemContent content = entry.content(item.number());
        requireSound(item.meeting(), content, Optional.of(item));
        item.revise(content);
        changed(item, stamp, "changed");
    }

    /** Takes an item a step on or back. */
    public void step(long id, AgendaItemStep step) {
        Stamp stamp = recording.stamp(user.userName());
        AgendaItem item = agenda.item(id);
        step.take(item);
        changed(item, stamp, item.state().code());
    }

    /**
     * Says which attachments an item has from now on; also after it was decided.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void attach(long id, AgendaAttachmentsEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        AgendaItem item = seen(id, seen);
        Input input = new Input();
        List<AgendaAttachmentEntry> wanted = entry.wanted();
        if (wanted.size() > MOST_ATTACHMENTS) {
            input.refuse("name-0", "committee.attachment.tooMany", MOST_ATTACHMENTS);
        }
        List<AgendaAttachment> attachments = new ArrayList<>();
        wanted.forEach(each -> attachments.add(each.attachment(item, attachments.size(), clock.today(), input)));
        input.finish();
        item.attach(attachments);
        changed(item, stamp, "attachments");
    }

    private AgendaItem seen(long id, Optional<String> seen) {
        AgendaItem item = agenda.item(id);
        item.version().requireSeen(seen, users::displayName);
        return item;
    }

    private void requireSound(Meeting meeting, AgendaItemContent content, Optional<AgendaItem> self) {
        Input input = new Input();
        if (items.in(meeting).stream()
                .filter(other -> self.isEmpty() || other != self.get())
                .anyMatch(other -> other.number() == content.number())) {
            input.refuse("number", "committee.item.numberTaken");
        }
        content.edition()
                .filter(edition -> editions.withId(edition)
                        .filter(known ->
                                READABLE_EDITIONS.contains(known.state().code()))
                        .isEmpty())
                .ifPresent(none -> input.refuse("edition", "committee.item.noEdition"));
        content.continues()
                .filter(earlier -> items.withId(earlier)
                        .filter(known -> known.state().isTreated())
                        .isEmpty())
                .ifPresent(none -> input.refuse("continues", "committee.item.noEarlier"));
        input.finish();
    }

    private void changed(AgendaItem item, Stamp stamp, String what) {
        item.touch(stamp);
        MeetingView meeting = item.meeting().view(clock.today());
        audit.administered("item " + item.number() + " of " + meeting.committee() + " " + meeting.day() + " " + what);
    }
}
