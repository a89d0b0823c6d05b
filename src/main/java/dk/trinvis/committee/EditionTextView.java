package dk.trinvis.committee;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was written for one section of an edition.
 *
 * @param section the code of a {@link TemplateRole}
 * @param text paragraphs, one a line; lines that begin with "- " are a list; may be empty
 * @param place the code of a {@link TextPlace}
 * @param forPublic whether it may stand in the public's paper as well
 * @param oral whether more is said at the meeting
 */
public record EditionTextView(String section, String text, String place, boolean forPublic, boolean oral) {

    static EditionTextView nothing(String section) {
        return new EditionTextView(section, "", TextPlace.AFTER.code(), false, false);
    }

    boolean isIn(TemplateRole role) {
        return section.equals(role.code());
    }

    boolean isInstead() {
        return !text.isEmpty() && place.equals(TextPlace.INSTEAD.code());
    }

    /** What was written and what is ready, in their order. */
    <T> List<T> placed(List<? extends T> written, List<? extends T> ready) {
        if (isInstead()) {
            return List.copyOf(written);
        }
        boolean before = place.equals(TextPlace.BEFORE.code());
        return Stream.of(before ? written : ready, before ? ready : written)
                .<T>flatMap(List::stream)
                .toList();
    }

    /** Without the names of bound figures. */
    String prose() {
        return BoundFigures.without(text);
    }
}
