package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Stamp;
import dk.trinvis.initiative.InitiativeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaFollowUpTest {

    private static final LocalDate MEETING = LocalDate.of(2023, 1, 23);
    private static final LocalDate DUE = LocalDate.of(2023, 2, 20);

    @Test
    void aWishIsOwedByTheNextEditionAfterTheMeetingWhateverItsDay() {
        AgendaFollowUp wish = followUp("committee_wish", "");

        assertThat(wish.isOwedBy("FI", MEETING.minusDays(1))).isFalse();
        assertThat(wish.isOwedBy("FI", MEETING)).isTrue();
        assertThat(wish.isOwedBy("FI", DUE.minusDays(1))).isTrue();
        assertThat(wish.isOwedBy("FI", DUE.plusYears(1))).isTrue();
    }

    @Test
    void aWishIsOwedUntilItIsAnsweredOrExplained() {
        AgendaFollowUp wish = followUp("committee_wish", "");

        wish.take(answer("explained", "Tallene kommer i maj", null).answered(true), DUE);
        assertThat(wish.isOwedBy("FI", DUE)).isFalse();
        wish.take(answer("open", "", null).answered(true), DUE);
        assertThat(wish.isOwedBy("FI", DUE)).isTrue();
        wish.take(answer("answered", "Se afsnittet om økonomi", 7L).answered(true), DUE);
        assertThat(wish.isOwedBy("FI", DUE)).isFalse();
    }

    @Test
    void aWishThatARejectedEditionAnsweredIsOwedByTheNextOne() {
        AgendaFollowUp wish = followUp("committee_wish", "");
        AgendaFollowUp explained = followUp("committee_wish", "");
        wish.take(answeredBy("3", null), DUE);
        explained.take(new AgendaAnswerEntry("explained", "Senere", "3", null).answered(true), DUE);

        wish.loseEdition();
        explained.loseEdition();

        assertThat(wish.isOwedBy("FI", DUE)).isTrue();
        assertThat(explained.isOwedBy("FI", DUE)).isFalse();
        wish.take(answeredBy("4", 7L), DUE);
        wish.loseEdition();
        assertThat(wish.isOwedBy("FI", DUE)).isFalse();
    }

    @Test
    void theEditionThatAnswersIsOfTheInitiativeOrTheCommitteeNotRejectedAndNotOlderThanTheMeeting() {
        AgendaFollowUp ofAll = followUp("committee_wish", "");
        AgendaFollowUp ofOne = followUp("committee_wish", "FI");
        Edition next = edition("FI", MEETING);

        assertThat(ofAll.canBeAnsweredBy(next, "Prøveudvalget")).isTrue();
        assertThat(ofAll.canBeAnsweredBy(next, "Et andet udvalg")).isFalse();
        assertThat(ofOne.canBeAnsweredBy(next, "Prøveudvalget")).isTrue();
        assertThat(ofOne.canBeAnsweredBy(edition("ANDEN", MEETING), "Prøveudvalget"))
                .isFalse();
        assertThat(ofOne.canBeAnsweredBy(edition("FI", MEETING.minusDays(1)), "Prøveudvalget"))
                .isFalse();
        next.freeze(List.of(), Optional.empty(), on(MEETING), name -> name);
        next.reject("Et forkert tal", on(MEETING), name -> name);
        assertThat(ofOne.canBeAnsweredBy(next, "Prøveudvalget")).isFalse();
    }

    @Test
    void theItemThatAnswersIsOfTheCommitteeThatAsked() {
        AgendaFollowUp wish = followUp("committee_wish", "FI");

        assertThat(wish.canBeAnsweredBy(item("Prøveudvalget"))).isTrue();
        assertThat(wish.canBeAnsweredBy(item("Et andet udvalg"))).isFalse();
    }

    @Test
    void readersReadAnAnswerOnceItsEditionIsOutOrItsItemIsReadAndAnExplanationAtOnce() {
        AgendaFollowUp wish = followUp("committee_wish", "");
        assertThat(wish.isAnswerReadable(id -> true, id -> true)).isFalse();

        wish.take(answeredBy("3", null), DUE);
        assertThat(wish.isAnswerReadable(id -> false, id -> true)).isFalse();
        assertThat(wish.isAnswerReadable("3"::equals, id -> false)).isTrue();

        wish.take(answeredBy("", 7L), DUE);
        assertThat(wish.isAnswerReadable(id -> true, id -> false)).isFalse();
        assertThat(wish.isAnswerReadable(id -> false, id -> id == 7)).isTrue();

        wish.take(answer("explained", "Senere", null).answered(true), DUE);
        assertThat(wish.isAnswerReadable(id -> false, id -> false)).isTrue();
    }

    @Test
    void whoMayNotReadTheAnswerReadsAnOpenWish() {
        AgendaFollowUpView answered = view("answered", "Se der", Optional.of("3"), Optional.of(DUE), false);

        assertThat(answered.unanswered(DUE)).isEqualTo(view("open", "", Optional.empty(), Optional.empty(), false));
        assertThat(answered.unanswered(DUE.plusDays(1)))
                .isEqualTo(view("open", "", Optional.empty(), Optional.empty(), true));
    }

    @Test
    void aWishOfOneInitiativeIsOwedByThatAloneAndATaskByNone() {
        assertThat(followUp("committee_wish", "FI").isOwedBy("FI", DUE)).isTrue();
        assertThat(followUp("committee_wish", "FI").isOwedBy("ANDEN", DUE)).isFalse();
        assertThat(followUp("task", "").isOwedBy("FI", DUE)).isFalse();
    }

    @Test
    void aWishNamesAnInitiativeOfItsOwnCommitteeAndATaskAny() {
        assertThat(followUp("committee_wish", "FI").mayConcern("Prøveudvalget")).isTrue();
        assertThat(followUp("committee_wish", "FI").mayConcern("Et andet udvalg"))
                .isFalse();
        assertThat(followUp("task", "FI").mayConcern("Et andet udvalg")).isTrue();
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

    private static AgendaFollowUpView view(
            String state, String answer, Optional<String> edition, Optional<LocalDate> closedOn, boolean overdue) {
        return new AgendaFollowUpView(
                5,
                "committee_wish",
                "Mere om økonomi",
                "Jobcentret",
                DUE,
                "",
                state,
                answer,
                edition,
                Optional.empty(),
                closedOn,
                overdue,
                7);
    }

    private static AgendaAnswerEntry.Answered answeredBy(String edition, @Nullable Long item) {
        return new AgendaAnswerEntry("answered", "Se der", edition, item).answered(true);
    }

    private static Edition edition(String initiative, LocalDate drafted) {
        InitiativeView view = new InitiativeView(
                1,
                initiative,
                "En indsats",
                "",
                "",
                MEETING,
                DateRange.FOREVER,
                1,
                1,
                "",
                "",
                "",
                true,
                12,
                List.of(),
                List.of());
        AsOf asOf = new AsOf(MEETING, on(drafted).moment());
        return new Edition(view, 3, asOf, null, Optional.empty(), on(drafted));
    }

    /** A minute past midnight in Copenhagen. */
    private static Stamp on(LocalDate day) {
        return new Stamp(day.atTime(0, 1).atZone(Clock.COPENHAGEN).toInstant(), "dorte", Optional.empty());
    }

    private static AgendaFollowUp followUp(String kind, String initiative) {
        return new AgendaFollowUpEntry(kind, "Mere om økonomi", "Jobcentret", DUE, initiative)
                .of(item("Prøveudvalget"));
    }

    private static AgendaItem item(String committee) {
        return new AgendaItem(
                new Meeting(
                        new Committee(CommitteeView.unknown(committee)),
                        new MeetingEntry(MEETING, "16:30", "", 1, "held", "Ført ind bagefter").plan(day -> 1),
                        Instant.parse("2023-02-01T00:00:00Z")),
                new AgendaItemEntry(
                                1,
                                "Nøgletal",
                                "",
                                false,
                                false,
                                false,
                                null,
                                null,
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "")
                        .content(1));
    }
}
