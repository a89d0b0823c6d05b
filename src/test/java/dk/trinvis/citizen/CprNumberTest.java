package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are synthetic: 80 is added to the month. */
class CprNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0181650123, 1965-01-01",
        "0181360123, 1936-01-01",
        "0181364123, 2036-01-01",
        "0181374123, 1937-01-01",
        "0181369123, 2036-01-01",
        "0181575123, 2057-01-01",
        "0181585123, 1858-01-01",
        "0181008123, 2000-01-01"
    })
    void theSeventhDigitTellsTheCentury(String written, LocalDate birthDate) {
        assertThat(CprNumber.of(written).birthDate()).isEqualTo(birthDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"018165-0123", "018165 0123", " 0181650123 "})
    void aHyphenOrSpaceChangesNothing(String written) {
        assertThat(CprNumber.of(written)).isEqualTo(CprNumber.of("0181650123"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "018165012",
                "01816501234",
                "018165-01x3",
                "3182650123",
                "2982010123",
                "0193650123",
                "0000000000"
            })
    void whatIsNoDayOrHasNotTenDigitsIsRefused(String written) {
        assertThat(CprNumber.parse(written)).isEmpty();
        assertThatThrownBy(() -> CprNumber.of(written)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aLeapDayCountsInItsOwnCentury() {
        assertThat(CprNumber.parse("2982000123")).as("1900 was no leap year").isEmpty();
        assertThat(CprNumber.parse("2982004123")).as("2000 was one").isPresent();
    }

    @Test
    void anAdministrativeNumberHasSixtyAddedToTheDay() {
        assertThat(CprNumber.of("6181650123").birthDate()).isEqualTo(LocalDate.of(1965, 1, 1));
    }

    @Test
    void onlyNumbersOfNobodyAreSynthetic() {
        assertThat(CprNumber.of("0181650123").isSynthetic()).isTrue();
        assertThat(CprNumber.of("6181650123".replace("81", "01")).isSynthetic()).isFalse();
    }

    @Test
    void aWrongCheckDigitIsToldButAccepted() {
        assertThat(CprNumber.of("0181650123").satisfiesModulus11()).isFalse();
        assertThat(CprNumber.of("0181650001").satisfiesModulus11()).isTrue();
    }

    @Test
    void itsTextNeverShowsTheLastFourDigits() {
        CprNumber number = CprNumber.of("0181650123");

        assertThat(number.masked()).isEqualTo("018165-••••");
        assertThat(number.toString()).doesNotContain("0181650123").doesNotContain("0123");
    }
}
