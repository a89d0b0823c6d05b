package dk.trinvis.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07-09-2023",
                "7-9-2023",
                "7.9.2023",
                "07.09.23",
                "7/9/2023",
                "7/9 2023",
                "7 9 2023",
                "7. 9. 2023",
                "07092023",
                "070923",
                "2023-09-07",
                "  7-9-23 "
            })
    void anyUsualFormIsRead(String typed) {
        assertThat(TypedDay.read(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31-02-2023",
                "29-02-2023",
                "00-01-2023",
                "1-13-2023",
                "i dag",
                "7-9",
                "7-9-202",
                "7-9-1899",
                "7-9-9999",
                "2023-9"
            })
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @Test
    void aMomentIsReadInDanishTime() {
        assertThat(TypedMoment.read("28-09-2023 14.05")).contains(Instant.parse("2023-09-28T12:05:00Z"));
        assertThat(TypedMoment.read("28.9.23 kl. 14:05:30")).contains(Instant.parse("2023-09-28T12:05:30Z"));
        assertThat(TypedMoment.read("28-01-2023 14.05")).contains(Instant.parse("2023-01-28T13:05:00Z"));
        assertThat(TypedMoment.read("2023-09-28T12:05:00Z")).contains(Instant.parse("2023-09-28T12:05:00Z"));
        assertThat(TypedMoment.read("2023-09-28T14:05:00+02:00")).contains(Instant.parse("2023-09-28T12:05:00Z"));
    }

    @Test
    void aDayAloneMeansItsEnd() {
        assertThat(TypedMoment.read("28-09-2023")).contains(Instant.parse("2023-09-28T21:59:59.999999Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28-09-2023 25.00", "28-09-2023 14", "31-09-2023 14.05", "14.05", "nu"})
    void whatIsNoMomentIsNotRead(String typed) {
        assertThat(TypedMoment.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-09-28T12:05:00Z",
                "2023-09-28T12:05:31Z",
                "2026-11-22T01:21:15.021880Z",
                "2023-10-29T00:30:00Z",
                "2023-10-29T01:30:00Z",
                "2023-03-26T01:00:00Z"
            })
    void whatIsWrittenIsReadAgainExactly(String moment) {
        Instant exact = Instant.parse(moment);
        assertThat(TypedMoment.read(TypedMoment.write(exact))).contains(exact);
    }
}
