package dk.trinvis.common.paper;

import dk.trinvis.common.Fingerprint;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * Who sends a paper, as it stands on top of it. A paper without one looks as it would if there were none to have, byte by byte.
 *
 * @param line a name, as in "Vejle Kommune"; may be empty
 * @param colour of the name and the headings, as in "#1f5c99", readable on white; may be empty
 */
public record Letterhead(String line, String colour, Optional<Logo> logo) {

    /** Puts nothing on a paper. */
    public static final Letterhead NONE = new Letterhead("", "", Optional.empty());

    private static final String FOR_PRINT = """
            .letterhead { margin-bottom: 5mm; padding-bottom: 2mm; border-bottom: 1.5pt solid; font-size: 12pt; }
            .letterhead p { margin: 0; font-weight: bold; }
            """;

    private static final String ADDRESS = "/public/letterhead";

    /** Whether anything stands above the title. */
    public boolean isShown() {
        return !line.isEmpty() || logo.isPresent();
    }

    /** The address of a style sheet with the colour: pages have no style of their own. */
    public String styleAddress() {
        return ADDRESS + "?colour=" + colour.replace("#", "");
    }

    /** What that style sheet says. The line below the name has the colour, too. */
    public static String style(String colour) {
        return ".letterhead, .paper h1, .paper h2 { color: %s; }\n".formatted(colour);
    }

    /** All that print.css does not say of it, so that a paper without one keeps its bytes. */
    String styleForPrint() {
        if (equals(NONE)) {
            return "";
        }
        String size = logo.map(
                        shown -> ".letterhead img { display: block; width: %dpx; height: %dpx; margin-bottom: 2mm; }\n"
                                .formatted(shown.width(), shown.height()))
                .orElse("");
        return FOR_PRINT + size + (colour.isEmpty() ? "" : style(colour));
    }

    /**
     * A picture above the name.
     *
     * @param png a PNG file in Base64
     * @param text what it shows, for those who cannot see it
     */
    public record Logo(String png, String text) {

        private static final double WIDEST = 240;
        private static final double HIGHEST = 72;

        /** Where a PNG file says how many pixels it has. */
        private static final int WIDTH_AT = 16;

        private static final int HEIGHT_AT = 20;

        public byte[] bytes() {
            return Base64.getDecoder().decode(png);
        }

        /** Where everybody can see it who knows what is in it. */
        public String address() {
            return ADDRESS + "?logo=" + Fingerprint.of(bytes());
        }

        /** How wide it is shown, in 96ths of an inch. */
        public int width() {
            return shown(WIDTH_AT);
        }

        /** How high it is shown, in 96ths of an inch. */
        public int height() {
            return shown(HEIGHT_AT);
        }

        private int shown(int at) {
            double scale = Math.min(1, Math.min(WIDEST / pixels(WIDTH_AT), HIGHEST / pixels(HEIGHT_AT)));
            return (int) Math.max(1, Math.round(pixels(at) * scale));
        }

        private int pixels(int at) {
            return ByteBuffer.wrap(bytes()).getInt(at);
        }
    }
}
