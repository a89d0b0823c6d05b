package dk.trinvis.enrolment.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.Typed;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.enrolment.Filing;
import dk.trinvis.enrolment.NoteRow;
import dk.trinvis.enrolment.NoteService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a conversation or note is written down, filed and corrected, with the case's other notes beside it. */
@Named
@RequestScoped
public class NotePage extends CasePage {

    @Inject
    private NoteService notes;

    @Inject
    private CodeService codes;

    @Inject
    private CodeChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private String note = "";
    private List<NoteRow> rows = List.of();
    private Optional<NoteRow> corrected = Optional.empty();

    /** Called before the page is shown. */
    public void open() {
        read("note page");
        rows = notes.ofCase(getRef(), "note page");
        if (!note.isEmpty()) {
            corrected = Optional.of(rows.stream()
                    .filter(row -> row.counts() && row.id().equals(note))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("note")));
        }
    }

    /** Whether a note is corrected; otherwise a new one is written. */
    public boolean isCorrection() {
        return corrected.isPresent();
    }

    public String getTitle() {
        return texts.of(isCorrection() ? "enrolment.note.correct" : "enrolment.note.new", getCitizenName());
    }

    public LocalDate getDay() {
        return corrected.map(NoteRow::day).orElseGet(clock::today);
    }

    public String getKind() {
        return corrected.map(NoteRow::kind).orElse("");
    }

    /** The kinds in use on the day of the note, and its own. */
    public List<Choice> getKinds() {
        LocalDate day = TypedDay.read(typed.value("day", getDay())).orElse(clock.today());
        List<Choice> inUse = choices.on(CodeList.NOTE_KIND, day);
        Stream<Choice> own = corrected.stream()
                .filter(row -> inUse.stream().noneMatch(kind -> kind.value().equals(row.kind())))
                .map(row -> Choice.of(row.kind(), kind(row)));
        return Stream.concat(inUse.stream(), own).toList();
    }

    public Optional<String> getText() {
        return corrected.flatMap(NoteRow::text);
    }

    public Optional<LocalDate> getNextContactOn() {
        return corrected.flatMap(NoteRow::nextContactOn);
    }

    public Optional<String> getJournalNumber() {
        return corrected.flatMap(NoteRow::filing).map(Filing::journalNumber);
    }

    public Optional<LocalDate> getFiledOn() {
        return corrected.flatMap(NoteRow::filing).map(Filing::filedOn);
    }

    /** Every version of every note, the latest day first. */
    public List<NoteRow> getRows() {
        return rows;
    }

    public String kind(NoteRow row) {
        return texts.in(codes.label(row.kind(), CodeList.NOTE_KIND));
    }

    /** Of the note; of a new one, that of the case. */
    @Override
    public Version getVersion() {
        return corrected.map(NoteRow::version).orElseGet(super::getVersion);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
