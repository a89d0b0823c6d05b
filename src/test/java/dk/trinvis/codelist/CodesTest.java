package dk.trinvis.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void aCodeReadsDifferentlyFromItsDayOnAndNotBefore() {
        assertThat(label(MAY)).isEqualTo("job");
        assertThat(label(JUNE.minusDays(1))).isEqualTo("job");
        assertThat(label(JUNE)).isEqualTo("arbejde");
    }

    @Test
    void aCodeKeepsItsWordAfterItsLastDayAndHasOneBeforeItsFirst() {
        assertThat(label(JULY)).isEqualTo("arbejde");
        assertThat(label(MAY.minusDays(1))).isEqualTo("job");
    }

    private static String label(LocalDate day) {
        return Codes.ever(Stream.of(code("job", MAY, JUNE), code("arbejde", JUNE, JULY)), day)
                .get(0)
                .labelDa();
    }

    private static Code code(String label, LocalDate first, LocalDate until) {
        return new Code(
                CodeList.OUTCOME, new CodeView("employment", label, label, false), 1, new DateRange(first, until));
    }
}
