package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountedTest {

    private static final Counted SESSIONS = new Counted(12, Unit.SESSIONS);

    @Test
    void figuresWithDifferentUnitsCannotBeSummed() {
        Stream.of(Unit.values()).filter(unit -> unit != Unit.SESSIONS).forEach(unit -> {
            Counted other = new Counted(3, unit);
            assertThatThrownBy(() -> SESSIONS.plus(other)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Counted.sum(unit, Stream.of(other, SESSIONS)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("sessions cannot be added to " + unit.code());
        });
    }

    @Test
    void figuresOfOneUnitSumToThatUnitAndSoDoNone() {
        assertThat(Counted.sum(Unit.SESSIONS, Stream.of(SESSIONS, SESSIONS))).isEqualTo(new Counted(24, Unit.SESSIONS));
        assertThat(Counted.sum(Unit.DAYS, Stream.of())).isEqualTo(new Counted(0, Unit.DAYS));
    }

    @Test
    void aRateIsOfAllThatIsRecordedAndWithoutAnyThereIsNone() {
        assertThat(rate(2, 3).percent()).contains(67);
        assertThat(rate(0, 3).percent()).contains(0);
        assertThat(rate(0, 0).percent()).isEmpty();
        assertThat(AttendanceRate.sum(Stream.of(rate(1, 1), rate(0, 3)))).isEqualTo(rate(1, 4));
    }

    private static AttendanceRate rate(int met, int recorded) {
        return AttendanceRate.of(new Counted(met, Unit.ATTENDANCES), new Counted(recorded, Unit.ATTENDANCES));
    }
}
