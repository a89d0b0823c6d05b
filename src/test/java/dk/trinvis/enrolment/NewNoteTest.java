package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewNoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DateRange ENROLMENT = DateRange.from(LocalDate.of(2026, 1, 1));
    private static final DateRange ENDED = DateRange.inclusive(LocalDate.of(2026, 1, 1), TODAY.minusDays(1));
    private static final Set<String> KINDS = Set.of("phone_call");

    @Test
    void aNoteMayBeWrittenUpToThirtyDaysBeforeTheFirstDayAndNotAhead() {
        assertThat(said(note(ENROLMENT.first().minusDays(30))).day())
                .isEqualTo(ENROLMENT.first().minusDays(30));
        assertFault("day", () -> said(note(ENROLMENT.first().minusDays(31))));
        assertFault("day", () -> said(note(TODAY.plusDays(1))));
        assertFault("day", () -> said(note(null)));
    }

    @Test
    void theNextContactMayLieAheadButNotBeforeTheDay() {
        assertThat(said(contact(TODAY.plusYears(1))).nextContactOn()).hasValue(TODAY.plusYears(1));
        assertThat(said(contact(TODAY)).nextContactOn()).hasValue(TODAY);
        assertFault("nextContactOn", () -> said(contact(TODAY.minusDays(1))));
    }

    @Test
    void aJournalNumberAloneIsFiledToday() {
        assertThat(said(filed("15.40", null)).filing()).hasValue(new Filing("15.40", TODAY));
        assertThat(said(filed(" ", null)).filing()).isEmpty();
        assertFault("journalNumber", () -> said(filed(null, TODAY)));
        assertFault("filedOn", () -> said(filed("15.40", TODAY.plusDays(1))));
        assertFault("filedOn", () -> said(filed("15.40", TODAY.minusDays(1))));
    }

    @Test
    void theTextHasOneToTwoThousandCharactersAndTheKindIsACode() {
        assertThat(said(text("phone_call", " " + "x".repeat(2000) + " ")).text())
                .hasSize(2000);
        assertFault("text", () -> said(text("phone_call", "x".repeat(2001))));
        assertFault("text", () -> said(text("phone_call", "  ")));
        assertFault("kind", () -> said(text("pigeon", "x")));
        assertFault("kind", () -> said(text(null, "x")));
    }

    @Test
    void aNoteOfMoreThanThirtyDaysAgoNeedsAReason() {
        assertThat(note(TODAY.minusDays(30)).lateReason(ENROLMENT, TODAY)).isEmpty();
        assertFault("reason", () -> note(TODAY.minusDays(31)).lateReason(ENROLMENT, TODAY));
        assertThat(because(TODAY.minusDays(31), " Fundet igen ").lateReason(ENROLMENT, TODAY))
                .isEqualTo(Optional.of("Fundet igen"));
    }

    @Test
    void aNoteOnAnEnrolmentThatHasEndedNeedsAReason() {
        assertFault("reason", () -> note(TODAY).lateReason(ENDED, TODAY));
        assertThat(note(TODAY).lateReason(DateRange.inclusive(ENDED.first(), TODAY), TODAY))
                .isEmpty();
    }

    private static Noted said(NewNote note) {
        return note.said(ENROLMENT, TODAY, KINDS);
    }

    private static NewNote note(@Nullable LocalDate day) {
        return new NewNote(day, "phone_call", "Ringede", null, null, null, null);
    }

    private static NewNote because(LocalDate day, String reason) {
        return new NewNote(day, "phone_call", "Ringede", null, null, null, reason);
    }

    private static NewNote contact(LocalDate next) {
        return new NewNote(TODAY, "phone_call", "Ringede", next, null, null, null);
    }

    private static NewNote filed(@Nullable String number, @Nullable LocalDate on) {
        return new NewNote(TODAY, "phone_call", "Ringede", null, number, on, null);
    }

    private static NewNote text(@Nullable String kind, String text) {
        return new NewNote(TODAY, kind, text, null, null, null, null);
    }

    private static void assertFault(String field, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }
}
