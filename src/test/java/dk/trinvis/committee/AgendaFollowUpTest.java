package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaFollowUpTest {

    private static final LocalDate MEETING = LocalDate.of(2023, 1, 23);
    private static final LocalDate DUE = LocalDate.of(2023, 2, 20);

    @Test
    void aWishIsOwedFromItsDayUntilItIsAnsweredOrExplained() {
        AgendaFollowUp wish = followUp("committee_wish", "");

        assertThat(wish.isOwedBy("FI", DUE.minusDays(1))).isFalse();
        assertThat(wish.isOwedBy("FI", DUE)).isTrue();
        wish.take(answer("explained", "Tallene kommer i maj", null).answered(true), DUE);
        assertThat(wish.isOwedBy("FI", DUE)).isFalse();
        wish.take(answer("open", "", null).answered(true), DUE);
        assertThat(wish.isOwedBy("FI", DUE.plusYears(1))).isTrue();
        wish.take(answer("answered", "Se afsnittet om økonomi", 7L).answered(true), DUE);
        assertThat(wish.isOwedBy("FI", DUE)).isFalse();
    }

    @Test
    void aWishOfOneInitiativeIsOwedByThatAloneAndATaskByNone() {
        assertThat(followUp("committee_wish", "FI").isOwedBy("FI", DUE)).isTrue();
        assertThat(followUp("committee_wish", "FI").isOwedBy("ANDEN", DUE)).isFalse();
        assertThat(followUp("task", "").isOwedBy("FI", DUE)).isFalse();
    }

    @Test
    void anAnswerSaysWhatAndWhere() {
        assertThat(refused(() -> answer("answered", "", null).answered(true))).containsExactly("answer", "edition");
        assertThat(refused(() -> answer("explained", "", null).answered(true))).containsExactly("answer");
        assertThat(refused(() -> answer("done", "", null).answered(true))).containsExactly("state");
        assertThat(refused(() -> answer("answered", "x", 7L).answered(false))).containsExactly("state");
    }

    @Test
    void aCorrectionOfTheMinutesHasAReason() {
        AgendaDecisionEntry entry = new AgendaDecisionEntry("noted", "", "", List.of(), "");

        assertThat(entry.decided(false).kind()).isEqualTo(AgendaDecisionKind.NOTED);
        assertThatThrownBy(() -> entry.decided(true)).isInstanceOf(InvalidInput.class);
        assertThat(refused(() -> new AgendaDecisionEntry("maybe", "", "", null, "").decided(false)))
                .containsExactly("kind");
    }

    private interface Doing {
        Object run();
    }

    private static List<String> refused(Doing doing) {
        try {
            doing.run();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(InvalidInput.FieldError::field).toList();
        }
    }

    private static AgendaAnswerEntry answer(String state, String text, @Nullable Long item) {
        return new AgendaAnswerEntry(state, text, "", item);
    }

    private static AgendaFollowUp followUp(String kind, String initiative) {
        AgendaItem item = new AgendaItem(
                new Meeting(
                        new Committee(CommitteeView.unknown("Prøveudvalget")),
                        new MeetingEntry(MEETING, "16:30", "", 1, "held", "Ført ind bagefter").plan(),
                        Instant.parse("2023-02-01T00:00:00Z")),
                new AgendaItemEntry(
                                1, "Nøgletal", "", false, false, false, null, null, "", "", "", "", "", "", "", "", "")
                        .content(1));
        return new AgendaFollowUpEntry(kind, "Mere om økonomi", "Jobcentret", DUE, initiative).of(item);
    }
}
