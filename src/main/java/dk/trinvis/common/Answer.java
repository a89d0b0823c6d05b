package dk.trinvis.common;

import org.jspecify.annotations.Nullable;

/**
 * What somebody was told who asked for something to be done, kept so that they can be told again.
 *
 * @param location where it leads
 */
public record Answer(int status, @Nullable String location) {

    private static final int SEE_OTHER = 303;

    /** Leads a browser on after a form. */
    public static Answer goTo(String address) {
        return new Answer(SEE_OTHER, address);
    }
}
