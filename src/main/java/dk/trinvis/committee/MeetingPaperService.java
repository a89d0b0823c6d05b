package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Coded;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.PaperReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes agendas and minutes. Those who read what is published get what {@link Agenda} lets them read, of their own committee with
 * the closed items. The public's leave no row in the log when they read them: they tell of no citizen.
 */
@ApplicationScoped
@Transactional
@Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
public class MeetingPaperService {

    private static final Set<String> ON_PAPER = Set.of("on_agenda", "decided", "postponed", "sent_on");

    @Inject
    private Agenda agenda;

    @Inject
    private MeetingCorrections corrections;

    @Inject
    private Templates templates;

    @Inject
    private Editions editions;

    @Inject
    private OpenEditions open;

    @Inject
    private LetterheadVersions letterheads;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The agenda of a meeting, or its minutes.
     *
     * @param minutes whether what was decided is told, too
     * @param audience {@code closed} or {@code public}
     */
    public EditionContent meeting(long id, boolean minutes, String format, String audience) {
        Meeting meeting = agenda.meeting(id);
        Audience readers = readers(audience, meeting);
        MeetingView view = meeting.view(clock.today());
        List<AgendaItemView> items = agenda.items(meeting).stream()
                .filter(item -> ON_PAPER.contains(item.state()))
                .map(item -> readers == Audience.PUBLIC ? item.publicly() : item)
                .toList();
        String name = view.committee() + "-" + view.day() + "-" + (minutes ? "minutes" : "agenda");
        Paper paper = new MeetingPaper(view, templates.of(meeting.committee()), minutes, readers)
                .of(items, item -> edition(item, readers), corrections.of(meeting));
        return written(paper.under(letterheads.of(view.committeeName())), name, format, readers);
    }

    /**
     * An item with what was decided.
     *
     * @param audience {@code closed} or {@code public}
     */
    public EditionContent item(long id, String format, String audience) {
        AgendaItem item = agenda.item(id);
        Audience readers = readers(audience, item.meeting());
        AgendaItemView all = agenda.view(item);
        AgendaItemView view = readers == Audience.PUBLIC ? all.publicly() : all;
        MeetingView meeting = item.meeting().view(clock.today());
        String name = meeting.committee() + "-" + meeting.day() + "-item-" + item.number();
        Paper paper = new MeetingPaper(meeting, templates.of(item.meeting().committee()), true, readers)
                .of(view, edition(view, readers));
        return written(paper.under(letterheads.of(meeting.committeeName())), name, format, readers);
    }

    /** What the edition that the item is the paper of says to the readers, as it was frozen; nothing while the user may not open it. */
    private Optional<Paper> edition(AgendaItemView item, Audience readers) {
        return item.content()
                .edition()
                .flatMap(open::withId)
                .flatMap(edition -> editions.file(edition, readers.word() + "." + PaperFormat.HTML.code()))
                .map(file -> PaperReader.read(file.content()));
    }

    /** Whether the user may have papers with the closed items of the committee with the code. */
    public boolean isClosedReadable(String committeeCode) {
        return agenda.isClosedReadable(committeeCode);
    }

    private Audience readers(String audience, Meeting meeting) {
        Audience readers = Audience.named(audience)
                .filter(known -> known != Audience.INTERNAL)
                .orElseThrow(() -> new InvalidInput("audience", "committee.unknownAudience", audience));
        if (readers != Audience.PUBLIC && !isClosedReadable(meeting.committee().code())) {
            throw new NotFound("paper of a meeting");
        }
        return readers;
    }

    private EditionContent written(Paper paper, String name, String format, Audience readers) {
        PaperFormat wanted = Coded.find(PaperFormat.class, format).orElseThrow(() -> new NotFound("format"));
        byte[] bytes = wanted.write(paper);
        if (readers != Audience.PUBLIC || user.may(Permission.MAKE_DOCUMENTS)) {
            audit.document(name + " " + readers.word());
        }
        return new EditionContent(
                wanted.mediaType(),
                wanted.disposition(name + "-" + readers.word() + "." + format),
                Fingerprint.of(bytes),
                bytes);
    }
}
