package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes conversations and notes down and shows them. Their texts are for those who work with the citizen. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class NoteService {

    @Inject
    private Notes notes;

    @Inject
    private VisibleCases visible;

    @Inject
    private CodeService codes;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** Every version of every note of the case, the latest day first. */
    @Allow(Permission.READ_CASES)
    public List<NoteRow> ofCase(String enrolmentRef, String purpose) {
        Enrolment enrolment = visible.readable(enrolmentRef).enrolment();
        audit.read(enrolment.citizenId(), purpose);
        boolean sensitive = user.may(Permission.SEE_SENSITIVE);
        return notes.ofEnrolment(enrolment.id()).stream()
                .map(note -> note.row(sensitive))
                .toList();
    }

    /** The version that counts of one note, or {@link NotFound}. */
    @Allow(Permission.READ_CASES)
    public NoteRow show(String enrolmentRef, String noteId, String purpose) {
        return ofCase(enrolmentRef, purpose).stream()
                .filter(row -> row.counts() && row.id().equals(noteId))
                .findFirst()
                .orElseThrow(() -> new NotFound("note"));
    }

    /** Change: there was a contact. One of more than 30 days ago, or of a case that has ended, needs a reason. Answers its id. */
    public String write(String enrolmentRef, NewNote wanted) {
        Stamp stamp = recording.stamp(user.userName());
        CaseFile file = visible.withRef(enrolmentRef);
        Noted said = said(file, wanted);
        Stamp late = stamp.late(wanted.lateReason(days(file), clock.today()));
        Note note = new Note(UUID.randomUUID().toString(), file.enrolment().id(), said);
        Revision.of(List.of(), List.of(note)).record(late, notes::add);
        audit.changed(file.enrolment().citizenId(), "note written");
        return note.series();
    }

    /**
     * Correction with a reason: the note was written wrongly. One that has not been filed before and is only filed now is no
     * correction and needs none.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void correct(String enrolmentRef, String noteId, NewNote wanted, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        CaseFile file = visible.withRef(enrolmentRef);
        Note before = notes.counting(file.enrolment().id(), noteId).orElseThrow(() -> new NotFound("note"));
        Version.of(Stream.of(before)).requireSeen(seen, users::displayName);
        Noted said = said(file, wanted);
        boolean onlyFiled = before.said().filing().isEmpty() && before.said().equals(said.filed(Optional.empty()));
        Revision<Note> revision = Revision.of(
                List.of(before), List.of(new Note(noteId, file.enrolment().id(), said)));
        if (!revision.isEmpty()) {
            Stamp used = onlyFiled ? stamp : recording.correction(user.userName(), wanted.correctionReason());
            revision.record(used.late(before.lateReason()), notes::add);
            audit.changed(file.enrolment().citizenId(), onlyFiled ? "note filed" : "note corrected");
        }
    }

    private Noted said(CaseFile file, NewNote wanted) {
        LocalDate today = clock.today();
        LocalDate day = Optional.ofNullable(wanted.day()).orElse(today);
        Set<String> kinds = codes.byCode(CodeList.NOTE_KIND, day).keySet();
        return wanted.said(days(file), today, kinds);
    }

    private static DateRange days(CaseFile file) {
        return file.span().orElseThrow().days();
    }
}
