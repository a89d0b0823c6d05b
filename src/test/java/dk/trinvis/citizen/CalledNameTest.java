package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No surname leaves the house on a list of those expected somewhere. */
class CalledNameTest {

    @Test
    void somebodyIsCalledByTheFirstNameAndTheInitialOfTheLast() {
        assertThat(CalledName.of("Leyla Eksempel", false)).isEqualTo("Leyla E.");
        assertThat(CalledName.of(" Anne  Marie Ørnedemo ", false)).isEqualTo("Anne Ø.");
        assertThat(CalledName.of("Leyla", false)).isEqualTo("Leyla");
    }

    @Test
    void aProtectedIdentityIsInitials() {
        assertThat(CalledName.of("Leyla Eksempel", true)).isEqualTo("L.E.");
        assertThat(CalledName.of("Leyla", true)).isEqualTo("L.");
    }
}
