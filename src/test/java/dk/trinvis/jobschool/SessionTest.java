package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Slot MONDAY = new Slot(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0), LocalTime.of(10, 0));
    private static final Slot TUESDAY = MONDAY.on(MONDAY.day().plusDays(1));

    private final Session planned = new Session(
            new SessionKey("s", Optional.empty(), 1), MONDAY, teaching("spor-1", "skolen", "anna"), Optional.empty());

    @Test
    void anotherInstructorIsNoMove() {
        Session changed = to(planned, MONDAY, teaching("spor-1", "skolen", "bo"));

        assertThat(changed.isMoved()).isFalse();
        assertThat(changed.changeNumber()).isOne();
    }

    @Test
    void anotherTimeOrPlaceIsAMoveWhateverComesLater() {
        Session later = to(planned, TUESDAY, planned.teaching());
        Session elsewhere = to(planned, MONDAY, teaching("spor-1", "biblioteket", "anna"));

        assertThat(later.isMoved()).isTrue();
        assertThat(elsewhere.isMoved()).isTrue();
        assertThat(to(later, TUESDAY, teaching("spor-1", "skolen", "bo")).isMoved())
                .isTrue();
        assertThat(later.as(SessionState.HELD, Optional.empty()).isMoved()).isTrue();
    }

    @Test
    void onlyOfOneThatWasHeldIsItFoundOutThatAnotherTrackMet() {
        Teaching other = teaching("spor-2", "skolen", "anna");

        assertThatThrownBy(() -> to(planned, MONDAY, other)).isInstanceOf(InvalidInput.class);
        assertThat(to(planned.as(SessionState.HELD, Optional.empty()), MONDAY, other)
                        .teaching()
                        .track())
                .isEqualTo("spor-2");
    }

    private static Session to(Session session, Slot slot, Teaching teaching) {
        return session.moved(session.key(), slot, teaching, Optional.empty());
    }

    private static Teaching teaching(String track, String location, String instructor) {
        return new Teaching(track, location, Optional.of(instructor), "", "", Optional.empty());
    }
}
