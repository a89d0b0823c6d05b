package dk.trinvis.committee;

import dk.trinvis.common.paper.Letterhead;
import java.util.Optional;

/**
 * What stands on top of a committee's papers, see {@link Letterhead}. All may be empty, and then papers look as they do
 * without.
 *
 * @param logo a PNG file in Base64
 * @param altText what the logo shows, for those who cannot see it
 */
public record LetterheadView(String line, String colour, String logo, String altText) {

    /** What a committee has that never said. */
    static final LetterheadView NONE = new LetterheadView("", "", "", "");

    /** As it stands on papers. */
    public Letterhead onPaper() {
        return new Letterhead(
                line,
                colour,
                Optional.of(logo).filter(png -> !png.isEmpty()).map(png -> new Letterhead.Logo(png, altText)));
    }
}
