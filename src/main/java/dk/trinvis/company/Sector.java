package dk.trinvis.company;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose money an employer runs on; some limits in the law depend on it. */
public enum Sector {
    PRIVATE,
    PUBLIC;

    /** The code that scripts and the database use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sector with a code; empty for any other text. */
    public static Optional<Sector> ofCode(String code) {
        return Arrays.stream(values())
                .filter(sector -> sector.code().equals(code))
                .findFirst();
    }
}
