package dk.trinvis.committee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Meetings and agendas as the user may read them: those who make papers all of them; those who read what is published the
 * meetings that were held, what those dealt with, and of closed items the number. Of a committee in which they sit they read
 * closed items, too, and an agenda from when it was sent out.
 */
@ApplicationScoped
class Agenda {

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems items;

    @Inject
    private AgendaMinutes minutes;

    @Inject
    private CommitteeMembers members;

    @Inject
    private CommitteeSeats seats;

    @Inject
    private OpenEditions editions;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    List<Meeting> meetings(Optional<String> committeeCode) {
        return meetings.list(committeeCode).stream().filter(this::isVisible).toList();
    }

    Meeting meeting(long id) {
        return meetings.withId(id).filter(this::isVisible).orElseThrow(() -> new NotFound("meeting"));
    }

    /** The item for whoever may read all of it. */
    AgendaItem item(long id) {
        return items.withId(id).filter(this::isReadable).orElseThrow(() -> new NotFound("item of an agenda"));
    }

    /** The items that go on with it, as far as the user may read them. */
    List<AgendaItemName> later(AgendaItem item) {
        return items.continuing(item).stream()
                .filter(this::isReadable)
                .map(each -> each.name(clock.today()))
                .toList();
    }

    private boolean isReadable(AgendaItem item) {
        return isMaker()
                || (isVisible(item.meeting()) && isListed(item) && (!item.isClosed() || isOwn(item.meeting())));
    }

    /** Whether those who do not make papers find it on the agenda. */
    private boolean isListed(AgendaItem item) {
        return item.state().isTreated() || (item.state() == AgendaItemState.ON_AGENDA && isSentToUser(item.meeting()));
    }

    private boolean isSentToUser(Meeting meeting) {
        return meeting.isAgendaSent() && isOwn(meeting);
    }

    /** Whether the user sits in the committee. */
    private boolean isOwn(Meeting meeting) {
        return seats.has(meeting.committee().code());
    }

    /** Whether the user may read the committee's closed items. */
    boolean isClosedReadable(String committeeCode) {
        return isMaker() || seats.has(committeeCode);
    }

    /** The wish or task, with its answer if the user may read that. */
    AgendaFollowUpView followUp(AgendaFollowUp followUp) {
        AgendaFollowUpView view = followUp.view(clock.today());
        return isMaker() || followUp.isAnswerReadable(id -> editions.withId(id).isPresent(), this::isReadable)
                ? view
                : view.unanswered(clock.today());
    }

    private boolean isReadable(long itemId) {
        return items.withId(itemId).filter(this::isReadable).isPresent();
    }

    /** Whether the user may read of a wish or a task: of tasks only those who make papers do. */
    boolean isVisible(AgendaFollowUp followUp) {
        return isMaker()
                || (followUp.isWish()
                        && followUp.item().meeting().isHeld()
                        && (!followUp.item().isClosed() || isOwn(followUp.item().meeting())));
    }

    List<AgendaItemView> items(Meeting meeting) {
        List<AgendaItem> listed = items.in(meeting).stream()
                .filter(item -> isMaker() || isListed(item))
                .toList();
        return views(listed, meeting).stream()
                .map(view -> asRead(view, meeting))
                .toList();
    }

    AgendaItemView view(AgendaItem item) {
        return asRead(views(List.of(item), item.meeting()).get(0), item.meeting());
    }

    private AgendaItemView asRead(AgendaItemView view, Meeting meeting) {
        if (isMaker()) {
            return view;
        }
        return isOwn(meeting) ? view.published() : view.publicly();
    }

    /** Whether the meeting has something on its agenda. */
    boolean isFilled(Meeting meeting) {
        return items.in(meeting).stream().anyMatch(item -> item.state() == AgendaItemState.ON_AGENDA);
    }

    private List<AgendaItemView> views(List<AgendaItem> wanted, Meeting meeting) {
        List<AgendaDecision> minuted = minutes.decisions(wanted);
        Map<Long, String> names = minuted.isEmpty() ? Map.of() : members.names(meeting.committee());
        Map<Long, List<AgendaDecisionView>> decisions = minuted.stream()
                .collect(groupingBy(AgendaDecision::itemId, mapping(decision -> decision.view(names), toList())));
        Map<Long, List<AgendaFollowUpView>> followUps =
                minutes.followUps(wanted).stream().map(this::followUp).collect(groupingBy(AgendaFollowUpView::item));
        return wanted.stream()
                .map(item -> item.view(
                        decisions.getOrDefault(item.id(), List.of()), followUps.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private boolean isVisible(Meeting meeting) {
        return isMaker() || meeting.isHeld() || isSentToUser(meeting);
    }

    private boolean isMaker() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }
}
