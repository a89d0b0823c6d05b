package dk.trinvis.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence whose numbers lead to their lists: {@code [active|63 aktive sager]} in its text names the cohort. */
public final class LinkedSentence {

    private static final Pattern NUMBER = Pattern.compile("\\[(\\w+)\\|([^]]*)]");

    private LinkedSentence() {}

    /**
     * A few words in a row.
     *
     * @param address where the list of their number is; empty without a number, and for those who may not open it
     */
    public record Piece(String text, String address) {

        public boolean isOpen() {
            return !address.isEmpty();
        }
    }

    /**
     * The pieces in their order.
     *
     * @param listAddress where lists are, up to the name of the cohort; empty for those who may not open any
     */
    static List<Piece> pieces(String marked, String listAddress) {
        List<Piece> pieces = new ArrayList<>();
        Matcher number = NUMBER.matcher(marked);
        int read = 0;
        while (number.find()) {
            pieces.add(new Piece(marked.substring(read, number.start()), ""));
            pieces.add(new Piece(number.group(2), listAddress.isEmpty() ? "" : listAddress + number.group(1)));
            read = number.end();
        }
        pieces.add(new Piece(marked.substring(read), ""));
        return pieces;
    }
}
