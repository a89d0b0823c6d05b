package dk.trinvis.common;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of several that scripts, the database and the keys of texts know by a code. */
public interface Coded {

    String name();

    /** The name in small letters, for example {@code team_lead}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with the code; empty for any other text. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> kind, String code) {
        return Stream.of(kind.getEnumConstants())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
