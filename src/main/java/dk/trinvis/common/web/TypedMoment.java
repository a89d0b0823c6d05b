package dk.trinvis.common.web;

import dk.trinvis.common.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes moments in Danish time: {@code 28-09-2023 14.05}, with {@code kl.} and seconds if wanted, or as scripts
 * write them, {@code 2023-09-28T12:05:00Z}.
 */
public final class TypedMoment {

    private static final Pattern DANISH = Pattern.compile(
            "(.*?\\d)(?:\\s+(?:kl\\.?\\s*)?(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2})(?:[.,](\\d{1,6}))?)?)?");
    private static final DateTimeFormatter SHOWN = new DateTimeFormatterBuilder()
            .appendPattern("dd-MM-yyyy HH.mm")
            .optionalStart()
            .appendPattern(".ss")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT = new DateTimeFormatterBuilder()
            .append(SHOWN)
            .appendLiteral(',')
            .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, false)
            .toFormatter(Locale.ROOT);

    private TypedMoment() {}

    /** The moment; a day alone means its very end. Empty for anything that is none. */
    public static Optional<Instant> read(String typed) {
        String text = typed.strip();
        Matcher parts = DANISH.matcher(text);
        if (!parts.matches()) {
            return iso(text);
        }
        return TypedDay.read(parts.group(1)).flatMap(day -> moment(day, parts)).or(() -> iso(text));
    }

    /** The moment exactly, so that {@link #read} gives the same one. */
    public static String write(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, Clock.COPENHAGEN);
        boolean ambiguous = Clock.COPENHAGEN.getRules().getValidOffsets(local).size() > 1;
        if (ambiguous) {
            return moment.toString();
        }
        if (local.getNano() != 0) {
            return EXACT.format(local);
        }
        return (local.getSecond() == 0 ? MINUTES : SHOWN).format(local);
    }

    private static Optional<Instant> moment(LocalDate day, Matcher parts) {
        @Nullable String hour = parts.group(2);
        if (hour == null) {
            return Optional.of(
                    day.plusDays(1).atStartOfDay(Clock.COPENHAGEN).toInstant().minus(1, ChronoUnit.MICROS));
        }
        try {
            LocalTime time =
                    LocalTime.of(Integer.parseInt(hour), Integer.parseInt(parts.group(3)), number(parts.group(4)));
            LocalTime exact = time.plus(micros(parts.group(5)), ChronoUnit.MICROS);
            return Optional.of(day.atTime(exact).atZone(Clock.COPENHAGEN).toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int micros(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000").substring(0, 6));
    }

    private static Optional<Instant> iso(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
