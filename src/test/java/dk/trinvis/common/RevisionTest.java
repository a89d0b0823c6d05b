package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private final Statement july = new Statement("2023-07-01", "2023-07-31", "on step 4");
    private final Statement august = new Statement("2023-08-01", "2023-08-31", "on step 3");

    @Test
    void whatStandsInBothIsLeftAlone() {
        Statement otherAugust = new Statement("2023-08-01", "2023-08-31", "on step 2");

        Revision<Statement> revision = Revision.of(List.of(july, august), List.of(again(july), otherAugust));

        assertThat(revision.superseded()).containsExactly(august);
        assertThat(revision.added()).containsExactly(otherAugust);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        assertThat(Revision.of(List.of(july, august), List.of(again(august), again(july)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void sayingTheSameTwiceIsSayingItOnce() {
        Statement once = again(august);

        Revision<Statement> revision =
                Revision.of(List.of(july), List.of(again(july), once, again(july), again(august)));

        assertThat(revision.superseded()).isEmpty();
        assertThat(revision.added()).containsExactly(once);
    }

    @Test
    void wantingNothingSupersedesEverything() {
        Revision<Statement> revision = Revision.of(List.of(july, august), List.of());

        assertThat(revision.superseded()).containsExactly(july, august);
        assertThat(revision.added()).isEmpty();
        assertThat(revision.isEmpty()).isFalse();
    }

    @Test
    void closingAndAddingShareOneMoment() {
        Stamp recorded = new Stamp(Instant.parse("2023-08-01T08:00:00Z"), "anna", Optional.empty());
        Stamp corrected = new Stamp(Instant.parse("2023-08-02T08:00:00Z"), "bo", Optional.empty()).correcting("typo");
        List<Fact> kept = new ArrayList<>();

        Revision.of(List.<Statement>of(), List.of(july)).record(recorded, kept::add);
        Revision.of(List.of(july), List.of(august)).record(corrected, kept::add);

        assertThat(kept).containsExactly(july, august);
        assertThat(july.supersededAt()).contains(corrected.moment());
        assertThat(july.correctionReason()).contains("typo");
        assertThat(august.recordedAt()).isEqualTo(corrected.moment());
        assertThat(august.recordedBy()).isEqualTo("bo");
        assertThat(august.correctionReason())
                .as("the reason belongs to what was wrong")
                .isEmpty();
    }

    private static Statement again(Statement said) {
        return new Statement(
                said.valid().first().toString(),
                said.valid().lastDay().orElseThrow().toString(),
                String.valueOf(said.content().get(0)));
    }
}
