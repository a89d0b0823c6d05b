package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101901234",
                "010190-1234",
                "010190 1234",
                "010190 - 1234",
                "010190\u20131234",
                "010190 \u2013 1234",
                "010190\u00a01234",
                "01 01 90 1234",
                "01-01-90-1234",
                "01.01.90-1234",
                "01/01/90 1234",
                "6101901234",
                "0181901234"
            })
    void howeverItIsWrittenItIsFoundAndLeavesNothing(String number) {
        for (String text : new String[] {number, "borger " + number + ".", "B" + number, "q=" + number + "&x=1"}) {
            assertThat(CprText.isIn(text)).as(text).isTrue();
            assertThat(CprText.blackedOut(text)).as(text).contains("(cpr)").doesNotContain("1234", "90");
            assertThat(CprText.crossedOut(text)).as(text).doesNotContain("1234", "90");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FI-2023 2023-09-27 2026-11-21T10:00:00Z",
                "fra 27-09-2023 til 28-09-2023",
                "15.40.00-G01-19-23",
                "21 01 02 03 2100",
                "12 34 56 78",
                "+4512345678",
                "4571234567890123",
                "320180-1234",
                "011380-1234"
            })
    void otherNumbersStay(String text) {
        assertThat(CprText.isIn(text)).isFalse();
        assertThat(CprText.blackedOut(text)).isEqualTo(text);
    }
}
