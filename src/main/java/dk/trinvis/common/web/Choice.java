package dk.trinvis.common.web;

/**
 * One of several to choose from.
 *
 * @param text what it means, in plain words; empty for nothing
 * @param note what is special about it today; empty for nothing
 * @param more to be unfolded; empty for nothing
 */
public record Choice(String value, String label, String text, String note, String more) {

    public Choice(String value, String label, String text, String note) {
        this(value, label, text, note, "");
    }

    public static Choice of(String value, String label) {
        return new Choice(value, label, "", "");
    }
}
