package dk.trinvis.exchange;

/** The names spreadsheets give their columns: A to Z, AA, AB, and so on. */
final class ColumnLetters {

    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** @param index counted from 0 */
    static String of(int index) {
        String last = Character.toString('A' + index % LETTERS);
        return index < LETTERS ? last : of(index / LETTERS - 1) + last;
    }
}
