package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.initiative.InitiativeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of an edition, from draft to published. */
class EditionTest {

    private static final List<Check> HOLDING = List.of(new Check("CHK-1", true, "70 + 4 − 11 = 63", "active"));
    private static final List<Check> FAILING = List.of(new Check("CHK-3", false, "8 + 27 ≠ 63", "active"));
    private static final Optional<String> NOTHING = Optional.empty();

    private final Edition edition = draft(1, null, NOTHING);

    @Test
    void failingChecksAreExplained() {
        assertThatThrownBy(() -> edition.freeze(FAILING, NOTHING, by("soren"), EditionTest::nameOf))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .matches(error -> error.field().equals("explanation")));

        edition.freeze(FAILING, Optional.of("Et trin er flyttet"), by("soren"), EditionTest::nameOf);

        assertThat(edition.state()).isEqualTo(EditionState.FROZEN);
        assertThat(edition.explanation()).hasValue("Et trin er flyttet");
    }

    @Test
    void whoDraftedOrFrozeItCannotApproveIt() {
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);

        expectBroken("committee.rule.nobodyApprovesTheirOwn", () -> edition.approve(by("dorte"), EditionTest::nameOf));
        expectBroken("committee.rule.nobodyApprovesTheirOwn", () -> edition.approve(by("soren"), EditionTest::nameOf));
        edition.approve(by("thomas"), EditionTest::nameOf);

        assertThat(edition.state()).isEqualTo(EditionState.APPROVED);
    }

    /** Also when another has written over all of it, which is the only name that the texts keep. */
    @Test
    void whoWroteInItNeitherApprovesNorReviewsIt() {
        edition.writtenBy(by("anna"));
        edition.writtenBy(by("bo"));
        edition.writtenBy(by("anna"));
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);

        for (String writer : List.of("anna", "bo")) {
            assertThat(edition.isWorkOf(writer)).isTrue();
            assertThat(edition.isWordedBy(writer)).isTrue();
            expectBroken(
                    "committee.rule.nobodyReviewsTheirOwn",
                    () -> edition.review("Fint", by(writer), EditionTest::nameOf));
            expectBroken(
                    "committee.rule.nobodyApprovesTheirOwn", () -> edition.approve(by(writer), EditionTest::nameOf));
        }
        assertThat(edition.isWorkOf("thomas")).isFalse();
        assertThat(edition.isWorkOf("dorte")).isTrue();
        assertThat(edition.isWordedBy("dorte")).isFalse();
        edition.approve(by("thomas"), EditionTest::nameOf);
    }

    @Test
    void whoFrozeItCannotReviewItAndAReviewedOneIsStillApproved() {
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);
        expectBroken(
                "committee.rule.nobodyReviewsTheirOwn", () -> edition.review("Fint", by("soren"), EditionTest::nameOf));
        edition.review("Husk økonomien", by("dorte"), EditionTest::nameOf);

        expectBroken("committee.already.reviewed", () -> edition.review("Igen", by("thomas"), EditionTest::nameOf));
        expectBroken("committee.rule.nobodyApprovesTheirOwn", () -> edition.approve(by("dorte"), EditionTest::nameOf));
        edition.approve(by("thomas"), EditionTest::nameOf);

        assertThat(edition.history()).anySatisfy(step -> {
            assertThat(step.state()).isEqualTo(EditionState.REVIEWED);
            assertThat(step.note()).hasValue("Husk økonomien");
        });
    }

    @Test
    void onlyWhatIsApprovedIsSentAndSendingItToMoreIsNoStep() {
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);
        expectBroken("committee.already.frozen", () -> edition.send(by("soren"), EditionTest::nameOf));
        edition.approve(by("thomas"), EditionTest::nameOf);
        assertThat(edition.state().isOut()).isFalse();

        edition.send(by("soren"), EditionTest::nameOf);
        edition.send(by("soren"), EditionTest::nameOf);

        assertThat(edition.state()).isEqualTo(EditionState.SENT);
        assertThat(edition.state().isOut()).isTrue();
        edition.publish(Optional.empty(), by("soren"), EditionTest::nameOf);
        edition.send(by("thomas"), EditionTest::nameOf);
        assertThat(edition.history()).hasSize(5);
    }

    @Test
    void everyStepIsTakenOnceAndTheSecondIsToldOfTheFirst() {
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);
        expectBroken(
                "committee.already.frozen", () -> edition.freeze(HOLDING, NOTHING, by("dorte"), EditionTest::nameOf));
        edition.approve(by("thomas"), EditionTest::nameOf);
        expectBroken("committee.already.approved", () -> edition.approve(by("tina"), EditionTest::nameOf));
        edition.publish(Optional.empty(), by("thomas"), EditionTest::nameOf);

        assertThatThrownBy(() -> edition.publish(Optional.empty(), by("soren"), EditionTest::nameOf))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.rule().in(Locale.forLanguageTag("da")))
                                .isEqualTo("Udgaven blev offentliggjort af THOMAS den 28-09-2023 kl. 10.00."));
        assertThat(edition.history())
                .extracting(EditionEvent::state)
                .containsExactly(
                        EditionState.DRAFT, EditionState.FROZEN, EditionState.APPROVED, EditionState.PUBLISHED);
    }

    @Test
    void onlyWhatIsApprovedIsPublishedAndOnlyWhatIsFrozenIsJudged() {
        expectBroken(
                "committee.already.draft", () -> edition.publish(Optional.empty(), by("thomas"), EditionTest::nameOf));
        expectBroken("committee.already.draft", () -> edition.approve(by("thomas"), EditionTest::nameOf));
        expectBroken("committee.already.draft", () -> edition.reject("Forkert dag", by("thomas"), EditionTest::nameOf));
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);
        expectBroken(
                "committee.already.frozen", () -> edition.publish(Optional.empty(), by("thomas"), EditionTest::nameOf));
    }

    @Test
    void aRejectedEditionStaysRejected() {
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);

        edition.reject("Forkert dag", by("soren"), EditionTest::nameOf);

        assertThat(edition.history().get(2).note()).hasValue("Forkert dag");
        expectBroken("committee.already.rejected", () -> edition.approve(by("thomas"), EditionTest::nameOf));
        expectBroken(
                "committee.already.rejected",
                () -> edition.publish(Optional.empty(), by("thomas"), EditionTest::nameOf));
        expectBroken(
                "committee.already.rejected", () -> edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf));
    }

    @Test
    void onlyAPublishedEditionOfTheSameInitiativeIsCorrectedWithANote() {
        Edition published = published(edition);
        Edition elsewhere = published(new Edition(initiative(2), 1, AS_OF, null, NOTHING, by("dorte")));

        expectRefused("note", () -> draft(2, published, NOTHING));
        expectRefused("note", () -> draft(2, null, Optional.of("Et forkert tal")));
        expectRefused("corrects", () -> draft(2, draft(3, null, NOTHING), Optional.of("Et forkert tal")));
        expectRefused("corrects", () -> draft(2, elsewhere, Optional.of("Et forkert tal")));

        Edition correcting = draft(2, published, Optional.of("Et forkert tal"));
        assertThat(correcting.view(Optional.empty()).corrects())
                .hasValueSatisfying(other -> assertThat(other.number()).isEqualTo(1));
        assertThat(published.view(Optional.of(published(correcting))).correctedBy())
                .hasValueSatisfying(other -> assertThat(other.number()).isEqualTo(2));
    }

    @Test
    void anEditionIsCorrectedOnce() {
        Edition wrong = published(edition);
        Edition second = draft(2, wrong, Optional.of("Et forkert tal"));
        Edition third = draft(3, wrong, Optional.of("Et andet forkert tal"));
        published(second);
        third.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);
        third.approve(by("thomas"), EditionTest::nameOf);

        expectBroken(
                "committee.rule.correctedOnce",
                () -> third.publish(Optional.of(second), by("thomas"), EditionTest::nameOf));
    }

    @Test
    void aChangedFileIsNotReadAnyMore() {
        byte[] content = {70, 4, 11};
        EditionFile file = new EditionFile(edition, "closed.pdf", content);
        assertThat(file.content()).containsExactly(70, 4, 11);

        content[1] = 5;

        assertThatThrownBy(file::content)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed.pdf of edition " + edition.id() + " is not what was frozen");
    }

    private static final AsOf AS_OF = new AsOf(LocalDate.of(2023, 9, 27), Instant.parse("2023-09-28T07:00:00Z"));

    private static Edition draft(int number, @Nullable Edition corrects, Optional<String> note) {
        return new Edition(initiative(1), number, AS_OF, corrects, note, by("dorte"));
    }

    private static Edition published(Edition edition) {
        edition.freeze(HOLDING, NOTHING, by("soren"), EditionTest::nameOf);
        edition.approve(by("thomas"), EditionTest::nameOf);
        edition.publish(Optional.empty(), by("thomas"), EditionTest::nameOf);
        return edition;
    }

    private static String nameOf(String userName) {
        return userName.toUpperCase(Locale.ROOT);
    }

    private static Stamp by(String userName) {
        return new Stamp(Instant.parse("2023-09-28T08:00:00Z"), userName, Optional.empty());
    }

    private static InitiativeView initiative(long id) {
        return new InitiativeView(
                id,
                "FI-2023",
                "Fokuseret integrationsindsats",
                "",
                "",
                LocalDate.of(2023, 7, 1),
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
    }

    private static void expectBroken(String rule, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.rule().key()).isEqualTo(rule));
    }

    private static void expectRefused(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly(field));
    }
}
