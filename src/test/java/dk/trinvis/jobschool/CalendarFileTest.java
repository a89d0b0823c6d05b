package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What we write for calendars, read back with somebody else's library. */
class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant BEGINS = Instant.parse("2026-03-30T07:30:00Z");

    @Test
    void aSessionIsReadBackAsItWas() {
        VEvent event = read(entry("Jobskole; hold 1, \\ \"øvelse\"", 3, false))
                .getEvents()
                .get(0);

        assertThat(event.getUid().getValue()).isEqualTo("4f2c@trinvis");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(BEGINS);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(BEGINS.plusSeconds(7_200));
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(CHANGED);
        assertThat(event.getSummary().getValue()).isEqualTo("Jobskole; hold 1, \\ \"øvelse\"");
        assertThat(event.getLocation().getValue()).isEqualTo("Nørremarkscenteret 10, Vejle");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void aCancelledSessionSaysSo() {
        assertThat(read(entry("Jobskole", 1, true))
                        .getEvents()
                        .get(0)
                        .getStatus()
                        .isCancelled())
                .isTrue();
    }

    @Test
    void momentsAreInUtcAndLinesEndAsTheyMust() {
        String file = CalendarFile.of("Jobskole", List.of(entry("Jobskole", 0, false)));

        assertThat(file)
                .contains("\r\nDTSTART:20260330T073000Z\r\n", "\r\nSEQUENCE:0\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCut() {
        Random random = new Random(79);
        for (int length = 0; length < 300; length++) {
            String title = random.ints(length, 0, 6)
                    .mapToObj(letter -> List.of("a", "ø", "€", "😀", ",", "\\").get(letter))
                    .collect(Collectors.joining());
            String file = CalendarFile.of(title, List.of(entry(title, 0, false)));

            assertThat(file.split("\r\n", -1))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(Biweekly.parse(file)
                            .first()
                            .getEvents()
                            .get(0)
                            .getSummary()
                            .getValue())
                    .isEqualTo(title);
        }
    }

    @Test
    void aWordCannotBeginALineOfItsOwn() {
        ICalendar calendar = read(entry("Hold 1\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT", 0, false));

        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getAttendees()).isEmpty();
    }

    private static ICalendar read(CalendarEntry entry) {
        ICalendar calendar =
                Biweekly.parse(CalendarFile.of("Jobskole", List.of(entry))).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        return calendar;
    }

    private static CalendarEntry entry(String title, int sequence, boolean cancelled) {
        return new CalendarEntry(
                "4f2c",
                sequence,
                CHANGED,
                BEGINS,
                BEGINS.plusSeconds(7_200),
                cancelled,
                title,
                "Nørremarkscenteret 10, Vejle");
    }
}
