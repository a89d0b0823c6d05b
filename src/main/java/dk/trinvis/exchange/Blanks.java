package dk.trinvis.exchange;

/** White space around a text, the no-break space that spreadsheets and web pages leave included. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    static String strip(String text) {
        int first = 0;
        int until = text.length();
        while (first < until && isBlank(text.charAt(first))) {
            first++;
        }
        while (until > first && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(first, until);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
