package dk.trinvis.committee;

/**
 * A file of a frozen edition, written again of the same day and moment.
 *
 * @param frozen the SHA-256 of the file as it was frozen
 * @param again the SHA-256 of what would be frozen today
 */
public record EditionFileAgain(String name, String frozen, String again) {

    /** Whether both are the same, byte by byte. */
    public boolean same() {
        return frozen.equals(again);
    }
}
