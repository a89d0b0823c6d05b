package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitteeEntryTest {

    @Test
    void whoDoesNotSayWhetherZerosAreWithheldLeavesThatAsItIs() {
        CommitteeView strict = view(true, Optional.empty());

        assertThat(strict.withholdsZeros()).isTrue();
        assertThat(view(null, Optional.of(strict)).withholdsZeros()).isTrue();
        assertThat(view(false, Optional.of(strict)).withholdsZeros()).isFalse();
        assertThat(view(null, Optional.empty()).withholdsZeros()).isFalse();
    }

    private static CommitteeView view(@Nullable Boolean withholdsZeros, Optional<CommitteeView> before) {
        return new CommitteeEntry("Udvalget", null, null, null, withholdsZeros, null, null, null)
                .view("udvalget", before, new Input());
    }
}
