package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 5);
    private static final Instant BEFORE = Instant.parse("2023-10-05T06:29:59Z");
    private static final Instant BEGUN = Instant.parse("2023-10-05T06:30:00Z");
    private static final Committee COMMITTEE = new Committee(CommitteeView.unknown("Prøveudvalget"));

    @Test
    void aMeetingIsPlannedUntilItBegins() {
        assertThat(meeting("planned", "", BEFORE).isHeld()).isFalse();
        assertThat(fieldRefused(() -> meeting("planned", "", BEGUN))).isEqualTo("day");
    }

    @Test
    void aMeetingOfThePastIsEnteredWithAReason() {
        assertThat(fieldRefused(() -> meeting("held", "", BEGUN))).isEqualTo("reason");
        assertThat(meeting("held", "Ført ind bagefter", BEGUN).isHeld()).isTrue();
        assertThat(fieldRefused(() -> meeting("held", "Ført ind for tidligt", BEFORE)))
                .isEqualTo("state");
    }

    @Test
    void aPlannedMeetingIsHeldWithoutAReasonAndChangedAfterThatWithOne() {
        Meeting meeting = meeting("planned", "", BEFORE);

        meeting.revise(entry("held", "").plan(day -> 1), BEGUN);

        assertThat(meeting.isHeld()).isTrue();
        assertThat(fieldRefused(() -> meeting.revise(entry("held", "").plan(day -> 1), BEGUN)))
                .isEqualTo("reason");
        assertThat(fieldRefused(() -> meeting.revise(entry("cancelled", "Nej").plan(day -> 1), BEGUN)))
                .isEqualTo("state");
        meeting.revise(entry("held", "Forkert sted").plan(day -> 1), BEGUN);
    }

    /** The deadline is the 29 September, a Friday. */
    @Test
    void anAgendaGoesOutOnceAndInTimeOrNot() {
        Meeting late = meeting("planned", "", BEFORE);
        assertThat(late.isDeadlinePassed(DAY.minusDays(3))).isTrue();

        late.sendAgenda("sekretaer", DAY.minusDays(3));
        Meeting early = meeting("planned", "", BEFORE);
        early.sendAgenda("sekretaer", DAY.minusDays(6));

        assertThat(late.agendaSent()).contains(new MeetingSent(DAY.minusDays(3), 3, false));
        assertThat(late.isDeadlinePassed(DAY.minusDays(2))).isFalse();
        assertThat(early.agendaSent()).contains(new MeetingSent(DAY.minusDays(6), 4, true));
        assertThatThrownBy(() -> late.sendAgenda("sekretaer", DAY)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> meeting("held", "Bagefter", BEGUN).sendAgenda("sekretaer", DAY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> new MeetingEntry(null, "8.30", "", 0, "maybe", "").plan(day -> 1))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        said -> assertThat(said.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactlyInAnyOrder("day", "starts", "firstNumber", "state"));
    }

    @Test
    void theFirstItemHasTheNumberThatIsSaidOrElseTheOneOfTheDay() {
        MeetingEntry unnumbered = new MeetingEntry(DAY, "08:30", "Rådhuset", null, "planned", "");

        assertThat(unnumbered.plan(LocalDate::getDayOfMonth).firstNumber()).isEqualTo(5);
        assertThat(entry("planned", "").plan(LocalDate::getDayOfMonth).firstNumber())
                .isEqualTo(78);
    }

    @Test
    void numbersRunOnAsTheTemplateSaysByTheDayOfTheMeeting() {
        assertThat(firstNumber("runs_on", "2024-01-11")).isEqualTo(1901);
        assertThat(firstNumber("per_year", "2024-01-11")).isEqualTo(2025);
        assertThat(firstNumber("per_meeting", "2024-01-11")).isEqualTo(1);
    }

    /** Where the last number is the year of the first day that is looked at. */
    private static int firstNumber(String numbering, String day) {
        TemplateView template = new TemplateView("x", "X", "Sag", numbering, "", false, "", List.of());
        return template.firstNumber(LocalDate.parse(day), LocalDate::getYear);
    }

    private static String fieldRefused(ThrowingCallable doing) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, doing);
        return refused.errors().get(0).field();
    }

    private static Meeting meeting(String state, String reason, Instant now) {
        return new Meeting(COMMITTEE, entry(state, reason).plan(day -> 1), now);
    }

    private static MeetingEntry entry(String state, String reason) {
        return new MeetingEntry(DAY, "08:30", "Rådhuset", 78, state, reason);
    }
}
