package dk.trinvis.committee.api;

import dk.trinvis.committee.EditionTextEntry;
import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What to write for one section.
 *
 * @param text paragraphs, one a line; lines that begin with "- " are a list; figures by their names in double braces
 * @param place {@code before} the ready sentences, {@code after} them where nothing is said, or {@code instead} of them
 * @param forPublic whether it may stand in the public's paper as well
 * @param oral whether more is said at the meeting
 */
public record EditionTextJson(
        @Prose @Nullable String text,
        @Nullable String place,
        @Nullable Boolean forPublic,
        @Nullable Boolean oral) {

    EditionTextEntry entry(String section) {
        return new EditionTextEntry(section, text, place, forPublic, oral);
    }
}
