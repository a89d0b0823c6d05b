package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"B-0001", "FI-2023-B-0001-2", "2023.0042", "Å_7", "7"})
    void lettersDigitsAndAFewSignsAreFine(String ref) {
        assertThat(Reference.isSound(ref)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0101901234",
                "B-010190-1234",
                "B0101901234",
                "B&x=1",
                "B\r\nSet-Cookie:x",
                "B 1",
                "B/1",
                "..",
                "-1",
                "<b>",
                "B#1",
                "B?1",
                "B;1"
            })
    void whatMeansSomethingInAnAddressOrIsACprNumberIsNone(String ref) {
        assertThat(Reference.isSound(ref)).isFalse();
    }

    @Test
    void oneThatIsMadeUpIsSoundAndNotTooLong() {
        assertThat(Reference.isSound(Reference.unused("B-", used -> false))).isTrue();
        assertThat(Reference.isSound("B".repeat(60))).isTrue();
        assertThat(Reference.isSound("B".repeat(61))).isFalse();
    }
}
