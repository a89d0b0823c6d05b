package dk.trinvis.common;

/** What a log may hold of a failure: databases and parsers quote in their words the values they were given, names among them. */
public final class Wordless {

    private Wordless() {}

    /** The same kinds of exceptions from the same places, without what they say. */
    public static Throwable of(Throwable thrown) {
        Throwable bare = new IllegalStateException(thrown.getClass().getName());
        bare.setStackTrace(thrown.getStackTrace());
        if (thrown.getCause() != null && thrown.getCause() != thrown) {
            bare.initCause(of(thrown.getCause()));
        }
        return bare;
    }
}
