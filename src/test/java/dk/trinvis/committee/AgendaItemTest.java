package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaItemTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 5);
    private static final Instant LATER = Instant.parse("2023-11-01T00:00:00Z");

    private final AgendaItem item = new AgendaItem(
            new Meeting(
                    new Committee(CommitteeView.unknown("Prøveudvalget")),
                    new MeetingEntry(DAY, "08:30", "", 78, "held", "Ført ind bagefter").plan(day -> 1),
                    LATER),
            content("Status", null));

    @Test
    void itGoesFromDraftToTheAgendaAndOnToTheNextBody() {
        step("submitted");
        step("draft");
        step("submitted");
        step("on_agenda");
        assertThatThrownBy(() -> step("sent_on")).isInstanceOf(InvalidInput.class);
        item.decided(false);

        new AgendaItemStep("sent_on", "Økonomiudvalget").take(item);

        assertThat(item.state()).isEqualTo(AgendaItemState.SENT_ON);
        assertThat(item.sentOnTo()).isEqualTo("Økonomiudvalget");
    }

    @ParameterizedTest
    @CsvSource({"on_agenda", "decided", "postponed", "draft"})
    void aDraftCannotLeapOntoTheAgenda(String state) {
        assertThatThrownBy(() -> step(state)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void onlyWhatIsOnTheAgendaIsDecidedAndItsTextsStayAfterThat() {
        assertThatThrownBy(() -> item.decided(false)).isInstanceOf(RuleBroken.class);
        step("submitted");
        step("on_agenda");
        item.revise(content("Status igen", 79));

        item.decided(false);

        assertThat(item.number()).isEqualTo(79);
        assertThatThrownBy(() -> item.revise(content("Noget andet", 79))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> step("withdrawn")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAttachmentThatIsExpectedIsMissingUntilItComesAndMarkedIfThatIsAfterTheMeeting() {
        item.attach(List.of(
                attachment(0, "Svar fra AMU", true, null),
                attachment(1, "Svar fra LO", true, DAY),
                attachment(2, "Indstilling", false, DAY.plusDays(1))));

        assertThat(item.attachments()).extracting(AgendaAttachmentView::missing).containsExactly(true, false, false);
        assertThat(item.attachments()).extracting(AgendaAttachmentView::late).containsExactly(false, false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "15.40.00-G01-19-23, kle",
        "15.00.00-G01-1111-20, kle",
        "00.22.04-P35-4-18, kle",
        "15.00.05-A30-1-24, kle",
        "2013-10286, other",
        "18/28145, other",
        "15.40.00-G1-19-23, other",
        "'', none"
    })
    void journalNumbersByKleAreRecognised(String number, String kind) {
        assertThat(JournalNumber.kind(number)).isEqualTo(kind);
    }

    /** Whatever is told of a closed item or an item without figures tells nobody's small numbers. */
    @Test
    void numbersThatEverybodyMayReadBesideAnEditionArePointedOut() {
        assertThat(typed(false, "an-edition")).containsExactly("14", "Kun en", "to", "3");
        assertThat(typed(true, "an-edition")).isEmpty();
        assertThat(typed(false, "")).isEmpty();
    }

    private static List<String> typed(boolean closed, String edition) {
        AgendaItemContent content = new AgendaItemEntry(
                        1,
                        "Status for 14",
                        "15.40.00-G01-19-23",
                        closed,
                        false,
                        false,
                        null,
                        null,
                        edition,
                        "Kun en er rejst den 5. oktober",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                .content(78);
        return new AgendaItemView(
                        7,
                        1,
                        "decided",
                        "kle",
                        "",
                        content,
                        List.of(),
                        List.of(decision("De 9 sager"), decision("Af to sager")),
                        List.of(followUp("committee_wish", "Hvad blev der af 3?"), followUp("task", "Ring til 8")))
                .typedNumbers();
    }

    private static AgendaDecisionView decision(String text) {
        return new AgendaDecisionView("noted", text, "", List.of(), "", LATER);
    }

    private static AgendaFollowUpView followUp(String kind, String text) {
        return new AgendaFollowUpView(
                5,
                kind,
                text,
                "Jobcentret",
                DAY,
                "",
                "open",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                7);
    }

    private AgendaAttachment attachment(int ordinal, String name, boolean expected, @Nullable LocalDate day) {
        Input input = new Input();
        AgendaAttachment attachment =
                new AgendaAttachmentEntry(name, "", expected, day).attachment(item, ordinal, DAY.plusDays(9), input);
        input.finish();
        return attachment;
    }

    private void step(String state) {
        new AgendaItemStep(state, "").take(item);
    }

    private static AgendaItemContent content(String title, @Nullable Integer number) {
        return new AgendaItemEntry(
                        number, title, "", false, false, false, null, null, "", "", "", "", "", "", "", "", "", "")
                .content(78);
    }
}
