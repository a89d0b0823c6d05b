package dk.trinvis.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9,09:00",
        "9.30,09:30",
        "09:30,09:30",
        "kl. 9.30,09:30",
        "0930,09:30",
        "930,09:30",
        "0.00,00:00",
        "23:59,23:59"
    })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "9.60", "9.3", "ni", "9.30.15", "-1", "12345"})
    void whatNoClockShowsIsNone(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
