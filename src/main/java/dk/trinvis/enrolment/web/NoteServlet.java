package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.NewNote;
import dk.trinvis.enrolment.NoteService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link NotePage}. */
@WebServlet("/enrolment/note/save")
public class NoteServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoteService notes;

    public NoteServlet() {
        super("/enrolment/note", "enrolment.note.saved");
    }

    @Override
    protected String save(Fields typed) {
        NewNote wanted = new NewNote(
                typed.day("day").orElse(null),
                typed.required("kind"),
                typed.requiredProse("text"),
                typed.day("nextContactOn").orElse(null),
                typed.text("journalNumber"),
                typed.day("filedOn").orElse(null),
                typed.prose("reason"));
        String ref = typed.text("ref");
        String note = typed.text("note");
        if (note.isEmpty()) {
            notes.write(ref, wanted);
        } else {
            notes.correct(ref, note, wanted, typed.version());
        }
        return citizenOf(ref);
    }
}
