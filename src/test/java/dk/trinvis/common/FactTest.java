package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Instant RECORDED = Instant.parse("2023-09-28T08:00:00Z");
    private static final Instant SUPERSEDED = Instant.parse("2023-10-02T12:30:00.000001Z");

    private final Statement fact = new Statement("2023-07-01", "2023-09-27", "on step 4");

    @Test
    void itIsKnownFromTheVeryMomentItWasRecorded() {
        fact.record(new Stamp(RECORDED, "anna", Optional.empty()));

        assertThat(fact.isKnownAt(RECORDED.minusNanos(1000))).isFalse();
        assertThat(fact.isKnownAt(RECORDED)).isTrue();
        assertThat(fact.isCurrent()).isTrue();
        assertThat(fact.supersededAt()).isEmpty();
        assertThat(fact.recordedBy()).isEqualTo("anna");
    }

    @Test
    void itIsNoLongerKnownFromTheVeryMomentItWasSuperseded() {
        fact.record(new Stamp(RECORDED, "anna", Optional.empty()));
        fact.supersede(new Stamp(SUPERSEDED, "bo", Optional.of("wrong step")));

        assertThat(fact.isKnownAt(SUPERSEDED.minusNanos(1000))).isTrue();
        assertThat(fact.isKnownAt(SUPERSEDED)).isFalse();
        assertThat(fact.isCurrent()).isFalse();
        assertThat(fact.supersededAt()).contains(SUPERSEDED);
        assertThat(fact.supersededBy()).contains("bo");
        assertThat(fact.correctionReason()).contains("wrong step");
        assertThat(fact.recordedAt()).isEqualTo(RECORDED);
    }

    @Test
    void itIsSupersededOnlyOnce() {
        Stamp stamp = new Stamp(RECORDED, "anna", Optional.empty());
        fact.record(stamp);
        fact.supersede(new Stamp(SUPERSEDED, "bo", Optional.empty()));

        assertThatThrownBy(() -> fact.supersede(stamp)).isInstanceOf(IllegalStateException.class);
        assertThat(fact.supersededAt()).contains(SUPERSEDED);
    }

    @Test
    void aChangeOfTheWorldNeedsNoReason() {
        fact.record(new Stamp(RECORDED, "anna", Optional.empty()));
        fact.supersede(new Stamp(SUPERSEDED, "bo", Optional.empty()));

        assertThat(fact.correctionReason()).isEmpty();
    }

    @Test
    void equalWordsOnOtherDaysAreAnotherStatement() {
        assertThat(fact.saysTheSameAs(new Statement("2023-07-01", "2023-09-27", "on step 4")))
                .isTrue();
        assertThat(fact.saysTheSameAs(new Statement("2023-07-01", "2023-09-28", "on step 4")))
                .isFalse();
        assertThat(fact.saysTheSameAs(new Statement("2023-07-01", "2023-09-27", "on step 3")))
                .isFalse();
    }
}
