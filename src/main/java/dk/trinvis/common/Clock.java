package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only source of "now" and "today". Tests put another one in its place. */
@ApplicationScoped
public class Clock {

    /** Days are Danish days, whatever the zone of the machine. */
    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** The moment, in whole microseconds: what both databases keep. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The calendar day in Copenhagen. */
    public LocalDate today() {
        return now().atZone(COPENHAGEN).toLocalDate();
    }
}
