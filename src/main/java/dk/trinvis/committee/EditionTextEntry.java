package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary wants to write for one section; see {@link EditionTextView}. The text may name
 * {@linkplain EditionTextsDetail#figures() figures} in double braces.
 */
public record EditionTextEntry(
        String section,
        @Nullable String text,
        @Nullable String place,
        @Nullable Boolean forPublic,
        @Nullable Boolean oral) {

    private static final int LONGEST_TEXT = 4_000;

    /** The text for a paper with these figures; what is wrong is said to the input, of each section all at once. */
    EditionTextView view(BoundFigures figures, Input input) {
        if (Coded.find(TemplateRole.class, section)
                .filter(TemplateRole::isWritten)
                .isEmpty()) {
            input.refuse("section", "committee.template.unknownRole", section);
        }
        String field = "text-" + section;
        String written = input.text(field, text == null ? null : text.replace("\r", ""), LONGEST_TEXT);
        TextPlace where = place == null || place.isEmpty()
                ? TextPlace.AFTER
                : input.coded("place-" + section, TextPlace.class, place, "committee.text.unknownPlace");
        boolean open = Boolean.TRUE.equals(forPublic);
        refuse(field, "committee.text.unknownNames", figures.unknownIn(written), input);
        if (open) {
            refuse(
                    field,
                    "committee.text.numbersForPublic",
                    TypedNumbers.inPublic(BoundFigures.without(written)),
                    input);
        }
        return new EditionTextView(section, written, where.code(), open, Boolean.TRUE.equals(oral));
    }

    private static void refuse(String field, String key, List<String> found, Input input) {
        if (!found.isEmpty()) {
            input.refuse(field, key, String.join(", ", found));
        }
    }
}
