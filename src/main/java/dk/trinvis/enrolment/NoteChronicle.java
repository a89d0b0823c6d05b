package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.ToldCases.Told;
import dk.trinvis.enrolment.Writings.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of the conversations and notes in a citizen's enrolments, and of what became of them after an end. */
@ApplicationScoped
class NoteChronicle {

    @Inject
    private Writings writings;

    @Inject
    private FollowUpChronicle followUps;

    @Inject
    private TargetGroupChronicle targetGroups;

    @Inject
    private CodeService codes;

    @Inject
    private CurrentUser user;

    void tell(@Observes ToldCases told) {
        List<Long> ids = told.opened().stream().map(OpenedCase::id).toList();
        Written written = writings.of(ids);
        followUps.tell(told, written);
        targetGroups.tell(told, written);
        Map<Long, List<Note>> byCase = written.notes().stream().collect(Collectors.groupingBy(Note::enrolmentId));
        boolean sensitive = user.may(Permission.SEE_SENSITIVE);
        for (Told each : told.cases()) {
            Case one = each.chronicle();
            byCase.getOrDefault(each.opened().id(), List.of())
                    .forEach(note -> one.add(entry(one.facts().ref(), note.row(sensitive))));
        }
    }

    private Entry entry(String ref, NoteRow row) {
        List<Words> details = new ArrayList<>();
        row.text().ifPresent(text -> details.add(Words.always(text)));
        row.nextContactOn().ifPresent(day -> details.add(Message.of("enrolment.note.next", day)));
        details.add(row.filing()
                .map(filing -> Message.of("enrolment.note.filed", filing.journalNumber(), filing.filedOn()))
                .orElseGet(() -> Message.of("enrolment.note.notFiled")));
        return new Entry(
                Chronicle.Kind.NOTE,
                DateRange.inclusive(row.day(), row.day()),
                codes.label(row.kind(), CodeList.NOTE_KIND),
                details,
                "/enrolment/note?ref=" + ref + "&note=" + row.id(),
                row.recordedAt(),
                row.recordedBy());
    }
}
