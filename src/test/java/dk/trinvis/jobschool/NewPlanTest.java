package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewPlanTest {

    private static final PlannedTrack TRACK =
            new PlannedTrack("spor", "Spor", 2, 3, Optional.empty(), Optional.empty());

    @Test
    void moreTracksThanAPlanCanHaveAreRefusedInWordsOfTheirOwn() {
        assertThatCode(() -> check(50)).doesNotThrowAnyException();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> check(51));

        assertThat(refused.errors())
                .containsExactly(new InvalidInput.FieldError("tracks", Message.of("jobschool.plan.tooMany", 50)));
    }

    private static void check(int tracks) {
        Input input = new Input();
        new NewPlan("Plan", LocalDate.of(2024, 1, 1), 12, 2, Collections.nCopies(tracks, TRACK)).checked(input);
        input.finish();
    }
}
