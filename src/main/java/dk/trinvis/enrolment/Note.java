package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A conversation or another contact of a day, as somebody wrote it down. Its versions share a series. */
@Entity
class Note extends Fact {

    private String series;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String kind;

    private String text;

    @Column(name = "next_contact_on")
    private @Nullable LocalDate nextContactOn;

    @Column(name = "journal_number")
    private @Nullable String journalNumber;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(String series, long enrolmentId, Noted said) {
        super(DateRange.inclusive(said.day(), said.day()));
        this.series = series;
        this.enrolmentId = enrolmentId;
        kind = said.kind();
        text = said.text();
        nextContactOn = said.nextContactOn().orElse(null);
        journalNumber = said.filing().map(Filing::journalNumber).orElse(null);
        filedOn = said.filing().map(Filing::filedOn).orElse(null);
    }

    String series() {
        return series;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Noted said() {
        return new Noted(
                valid().first(),
                kind,
                text,
                Optional.ofNullable(nextContactOn),
                journalNumber == null || filedOn == null
                        ? Optional.empty()
                        : Optional.of(new Filing(journalNumber, filedOn)));
    }

    /** As it is shown; what was said in it only to those who may know. */
    NoteRow row(boolean sensitive) {
        Noted said = said();
        return new NoteRow(
                series,
                said.day(),
                said.kind(),
                Optional.of(said.text()).filter(secret -> sensitive),
                said.nextContactOn(),
                said.filing(),
                lateReason().filter(secret -> sensitive),
                recordedAt(),
                recordedBy(),
                supersededAt(),
                correctionReason().filter(secret -> sensitive),
                Version.of(Stream.of(this)));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(series, enrolmentId, kind, text, nextContactOn, journalNumber, filedOn);
    }
}
