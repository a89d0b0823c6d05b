package dk.trinvis.jobschool;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Input;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** When a session is: a day and clock times in Copenhagen, so that 9.30 stays 9.30 when the clocks change (rule T-12). */
public record Slot(LocalDate day, LocalTime starts, LocalTime ends) {

    /** Whether the two share a minute. */
    public boolean overlaps(Slot other) {
        return day.equals(other.day) && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    /** The moment it begins. */
    public Instant begins() {
        return moment(starts);
    }

    /** The moment it ends. */
    public Instant finishes() {
        return moment(ends);
    }

    /** As many days later as there are between the two, with the times that differ between them. */
    Slot changed(Slot before, Slot after) {
        return new Slot(
                day.plusDays(ChronoUnit.DAYS.between(before.day, after.day)),
                Teaching.pick(starts, before.starts, after.starts),
                Teaching.pick(ends, before.ends, after.ends));
    }

    /** The same times on another day. */
    public Slot on(LocalDate otherDay) {
        return new Slot(otherDay, starts, ends);
    }

    /** Says what is wrong: an end that is not after the start, or a time that the day does not have, or has twice. */
    void check(Input input) {
        if (!ends.isAfter(starts)) {
            input.refuse("ends", "jobschool.session.endsBeforeStart");
        }
        checkClock("starts", starts, input);
        checkClock("ends", ends, input);
    }

    private void checkClock(String field, LocalTime time, Input input) {
        int moments =
                Clock.COPENHAGEN.getRules().getValidOffsets(day.atTime(time)).size();
        if (moments == 0) {
            input.refuse(field, "jobschool.session.noSuchHour", day, written(time));
        } else if (moments > 1) {
            input.refuse(field, "jobschool.session.hourTwice", day, written(time));
        }
    }

    /** As people write it: {@code 9.30}. */
    public static String written(LocalTime time) {
        return String.format("%d.%02d", time.getHour(), time.getMinute());
    }

    /** From and to, as people write it. */
    public String times() {
        return written(starts) + "–" + written(ends);
    }

    private Instant moment(LocalTime time) {
        return LocalDateTime.of(day, time).atZone(Clock.COPENHAGEN).toInstant();
    }
}
