package dk.trinvis.common.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula: a text that starts with {@code = + - @}, a tab or a carriage return
 * is written with an apostrophe before it, and the import takes that apostrophe away again. So the name {@code -Jensen}
 * leaves as {@code '-Jensen} and comes back as {@code -Jensen}; a text that already looks guarded gets one apostrophe more,
 * so that every text comes back as it was.
 */
public final class FormulaGuard {

    private static final Pattern NEEDS_GUARD = Pattern.compile("'*[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r]");

    private FormulaGuard() {}

    /** The text as it may stand in a cell. */
    public static String guard(String text) {
        return NEEDS_GUARD.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that was guarded. */
    public static String unguard(String text) {
        boolean guarded = text.startsWith("'") && GUARDED.matcher(text).lookingAt();
        return guarded ? text.substring(1) : text;
    }
}
