package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Intake.Fate;
import dk.trinvis.common.Intake.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    void everyStatementHasOneFate() {
        Intake intake = Intake.check(4);
        intake.settle(0, true);
        intake.settle(1, false);
        intake.settle(2, true);
        intake.refuse(2, "step", Message.of("enrolment.noSuchStep", 9));

        assertThat(intake.count(Fate.ACCEPTED)).isEqualTo(1);
        assertThat(intake.count(Fate.UNCHANGED)).isEqualTo(1);
        assertThat(intake.count(Fate.REFUSED)).isEqualTo(1);
        assertThat(intake.isRefused(2)).isTrue();
        assertThat(intake.isRefused(0)).isFalse();
        assertThat(intake.isRefused(3)).as("not looked at yet").isFalse();
    }

    @Test
    void aStatementWithTwoFaultsIsRefusedOnceAndTellsBoth() {
        Intake intake = Intake.check(1);
        intake.refuse(0, "step", Message.of("enrolment.noSuchStep", 9));
        intake.refuse(0, "effective_on", Message.of("enrolment.screeningAhead"));

        assertThat(intake.count(Fate.REFUSED)).isEqualTo(1);
        assertThat(intake.refusals()).extracting(Refusal::field).containsExactly("step", "effective_on");
    }

    @Test
    void checkingRecordsNothing() {
        assertThat(Intake.check(1).stamp()).isEmpty();
    }

    @Test
    void recordingHasOneMomentAndAReason() {
        Stamp stamp = new Stamp(Instant.parse("2023-10-02T08:00:00Z"), "anna", Optional.empty());
        Intake intake = Intake.record(1, stamp, "new file");

        assertThat(intake.stamp()).contains(stamp);
        assertThat(intake.contradicting()).isEqualTo(stamp.correcting("new file"));
        assertThat(Intake.change(1, stamp).contradicting()).isEqualTo(stamp);
    }
}
