package dk.trinvis.committee;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Meetings and agendas as the user may read them: those who make papers all of them; those who read what is published the
 * meetings that were held, what those dealt with, and of closed items the number.
 */
@ApplicationScoped
class Agenda {

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaItems items;

    @Inject
    private CurrentUser user;

    List<Meeting> meetings(Optional<String> committeeCode) {
        return meetings.list(committeeCode).stream().filter(this::isVisible).toList();
    }

    Meeting meeting(long id) {
        return meetings.withId(id).filter(this::isVisible).orElseThrow(() -> new NotFound("meeting"));
    }

    /** The item for whoever may read all of it. */
    AgendaItem item(long id) {
        return items.withId(id)
                .filter(item ->
                        isMaker() || (isVisible(item.meeting()) && item.state().isTreated() && !item.isClosed()))
                .orElseThrow(() -> new NotFound("item of an agenda"));
    }

    List<AgendaItemView> items(Meeting meeting) {
        return isMaker() ? views(meeting) : publicly(meeting);
    }

    /** All of them as they are. */
    List<AgendaItemView> views(Meeting meeting) {
        return items.in(meeting).stream().map(this::view).toList();
    }

    /** Those the meeting has dealt with, closed ones without their content. */
    List<AgendaItemView> publicly(Meeting meeting) {
        return items.in(meeting).stream()
                .filter(item -> item.state().isTreated())
                .map(item -> item.isClosed() ? withheld(item) : view(item))
                .toList();
    }

    AgendaItemView view(AgendaItem item) {
        AgendaItemContent content = item.content();
        return new AgendaItemView(
                item.id(),
                item.meeting().id(),
                item.state().code(),
                JournalNumber.kind(content.journalNumber()),
                item.sentOnTo(),
                content,
                item.attachments());
    }

    private static AgendaItemView withheld(AgendaItem item) {
        return new AgendaItemView(
                item.id(),
                item.meeting().id(),
                item.state().code(),
                JournalNumber.kind(""),
                "",
                item.content().withheld(),
                List.of());
    }

    private boolean isVisible(Meeting meeting) {
        return isMaker() || meeting.isHeld();
    }

    private boolean isMaker() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }
}
