package dk.trinvis.jobschool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody left a track. */
public enum TrackEnd {
    COMPLETED,
    WITHDRAWN;

    /** What scripts and the keys of texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TrackEnd> withCode(@Nullable String code) {
        return Arrays.stream(values()).filter(end -> end.code().equals(code)).findFirst();
    }
}
