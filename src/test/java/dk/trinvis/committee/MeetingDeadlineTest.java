package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDeadlineTest {

    /** A week without holidays, Easter, Store bededag while there was one and after, Constitution Day, Christmas. */
    @ParameterizedTest
    @CsvSource({
        "2023-10-05, 2023-09-29",
        "2024-10-31, 2024-10-25",
        "2023-01-23, 2023-01-17",
        "2024-04-04, 2024-03-26",
        "2023-05-10, 2023-05-03",
        "2024-05-01, 2024-04-25",
        "2024-06-07, 2024-05-31",
        "2025-01-02, 2024-12-20"
    })
    void theAgendaGoesOutFourWorkingDaysBefore(LocalDate meeting, LocalDate deadline) {
        assertThat(MeetingDeadline.of(meeting)).isEqualTo(deadline);
        assertThat(MeetingDeadline.workingDays(deadline, meeting)).isEqualTo(4);
        assertThat(MeetingDeadline.workingDays(deadline.plusDays(1), meeting)).isLessThan(4);
        assertThat(MeetingDeadline.workingDays(meeting, meeting)).isZero();
        assertThat(MeetingDeadline.workingDays(meeting.plusDays(1), meeting)).isZero();
    }
}
