package dk.trinvis.jobschool;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Sessions as iCalendar (RFC 5545): moments in UTC, so that no calendar needs to know our rules of summer time. */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String LINE_END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /** The file of a calendar with this name. */
    static String of(String name, List<CalendarEntry> entries) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Trinvis//Jobskole//DA");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        entries.forEach(file::event);
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@trinvis");
        line("DTSTAMP:" + utc(entry.changedAt()));
        line("LAST-MODIFIED:" + utc(entry.changedAt()));
        line("SEQUENCE:" + entry.sequence());
        line("DTSTART:" + utc(entry.begins()));
        line("DTEND:" + utc(entry.finishes()));
        line("SUMMARY:" + escaped(entry.title()));
        line("LOCATION:" + escaped(entry.place()));
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folded so that no line has more than 75 octets, and no letter is cut. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String letter = Character.toString(content.codePointAt(at));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(letter);
            octets += more;
        }
        text.append(LINE_END);
    }
}
