package dk.trinvis.exchange;

import java.io.IOException;
import java.io.Reader;

/** Finds the separator of a CSV file: the one the header uses most, outside quotes; a semicolon when it uses none. */
final class CsvSeparator {

    private static final char[] CANDIDATES = {';', ',', '\t'};

    private CsvSeparator() {}

    /** Reads up to the end of the first line that is not empty, or {@code most} characters. */
    static char of(Reader text, int most) throws IOException {
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < most; i++) {
            int character = text.read();
            boolean lineEnd = character == '\n' || character == '\r';
            if (character < 0 || (lineEnd && begun && !quoted)) {
                break;
            }
            begun |= !lineEnd;
            quoted ^= character == '"';
            count(quoted ? '"' : character, counts);
        }
        return CANDIDATES[most(counts)];
    }

    private static void count(int character, int[] counts) {
        for (int i = 0; i < CANDIDATES.length; i++) {
            if (CANDIDATES[i] == character) {
                counts[i]++;
            }
        }
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }
}
