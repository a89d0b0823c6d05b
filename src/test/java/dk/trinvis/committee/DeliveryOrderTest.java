package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who an edition is sent to. */
class DeliveryOrderTest {

    @Test
    void addressesAreReadHoweverTheyAreSeparatedAndEachOnce() {
        assertThat(new DeliveryOrder(" Mette@Example.org,jens@example.org;\n mette@example.org ", null).recipients())
                .containsOnlyKeys("mette@example.org", "jens@example.org")
                .containsValue(Audience.CLOSED);
    }

    @Test
    void aMemberWhoIsNamedTwiceGetsTheMembersMessage() {
        assertThat(new DeliveryOrder("a@example.org", "a@example.org b@example.org").recipients())
                .containsEntry("a@example.org", Audience.CLOSED)
                .containsEntry("b@example.org", Audience.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mette",
                "mette@",
                "@example.org",
                "mette@localhost",
                "Mette <mette@example.org>",
                "a@b@example.org",
                "mette@example.org\u0000"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> new DeliveryOrder(typed, "").recipients())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("members"));
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(() -> new DeliveryOrder(" ", null).recipients()).isInstanceOf(InvalidInput.class);
    }
}
