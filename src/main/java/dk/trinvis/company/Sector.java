package dk.trinvis.company;

import dk.trinvis.common.Coded;
import java.util.Optional;

/** Whose money an employer runs on; some limits in the law depend on it. */
public enum Sector implements Coded {
    PRIVATE,
    PUBLIC;

    /** The sector with a code; empty for any other text. */
    public static Optional<Sector> ofCode(String code) {
        return Coded.find(Sector.class, code);
    }
}
