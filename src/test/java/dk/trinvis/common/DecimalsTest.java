package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"950.000|95000000", "950000,5|95000050", "1 234,50|123450", "0|0", "999999|99999900"})
    void danishNumbersAreRead(String typed, long hundredths) {
        assertThat(Decimals.read(typed)).contains(hundredths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "950.50", "1,234", "-5", "12.34.56", "1234567890123456789", "kr. 5"})
    void whatIsNotCertainIsNotRead(String typed) {
        assertThat(Decimals.read(typed)).isEmpty();
    }

    @Test
    void numbersAreWrittenAsTheyAreRead() {
        assertThat(Decimals.written(95_000_000)).isEqualTo("950.000");
        assertThat(Decimals.written(123_405)).isEqualTo("1.234,05");
        assertThat(Decimals.written(99_900)).isEqualTo("999");
        assertThat(Decimals.written(-100_000_000_50L)).isEqualTo("−100.000.000,50");
    }
}
