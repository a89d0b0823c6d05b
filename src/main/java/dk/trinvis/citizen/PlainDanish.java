package dk.trinvis.citizen;

import com.ibm.icu.text.MessageFormat;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Languages;
import dk.trinvis.common.paper.Paper.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The Danish sentences of the paper for the citizen. */
final class PlainDanish {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Languages.DANISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Languages.DANISH);

    private final ResourceBundle sentences = ResourceBundle.getBundle("dk.trinvis.citizen.own-data", Languages.DANISH);

    /** The sentence; days and moments among the arguments are written out. */
    String text(String key, Object... arguments) {
        Object[] readable = Stream.of(arguments).map(this::readable).toArray();
        return new MessageFormat(sentences.getString(key), Languages.DANISH).format(readable);
    }

    /** The sentence of the first key if there is one, else of the second. */
    String first(String key, String otherwise, Object... arguments) {
        return text(sentences.containsKey(key) ? key : otherwise, arguments);
    }

    /** For example "27. september 2023". */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A dash where there is none. */
    String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElseGet(() -> text("none"));
    }

    /** The day of the moment in Copenhagen. */
    String day(Instant moment) {
        return DAY.format(moment.atZone(Clock.COPENHAGEN));
    }

    /** Whether something still counts, or since when not. */
    String state(Optional<Instant> replacedAt) {
        return replacedAt.map(moment -> text("state.replaced", day(moment))).orElseGet(() -> text("state.counts"));
    }

    /** Columns of text. */
    List<Column> columns(String... keys) {
        return Stream.of(keys).map(key -> new Column(text(key), false)).toList();
    }

    private Object readable(Object argument) {
        if (argument instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (argument instanceof Instant moment) {
            return text("moment", day(moment), TIME.format(moment.atZone(Clock.COPENHAGEN)));
        }
        return argument;
    }
}
