package dk.trinvis.committee;

import dk.trinvis.common.Input;
import dk.trinvis.common.Prose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item as a secretary wants it; see {@link AgendaItemContent}. Without a number it comes after the last one. */
public record AgendaItemEntry(
        @Nullable Integer number,
        @Prose @Nullable String title,
        @Nullable String journalNumber,
        @Nullable Boolean closed,
        @Nullable Boolean oral,
        @Nullable Boolean standing,
        @Nullable Integer reading,
        @Nullable Long continues,
        @Nullable String edition,
        @Prose @Nullable String summary,
        @Prose @Nullable String presentation,
        @Prose @Nullable String climate,
        @Prose @Nullable String process,
        @Nullable String recommender,
        @Prose @Nullable String recommendations,
        @Prose @Nullable String subPoints,
        @Prose @Nullable String chain,
        @Prose @Nullable String occasion) {

    /** A whole case of a city council may stand in it. */
    public static final int PRESENTATION_LENGTH = 20_000;

    public static final int LINE_LENGTH = 200;
    public static final int TEXT_LENGTH = 4_000;
    public static final int LAST_READING = 3;

    static final int JOURNAL_LENGTH = 60;
    private static final int CHAIN_LENGTH = 1_000;
    private static final int EDITION_LENGTH = 36;
    private static final int HIGHEST_NUMBER = 9_999;

    /**
     * What it is to say; {@link dk.trinvis.common.InvalidInput} with all that is wrong.
     *
     * @param nextNumber the number it has when none is said
     */
    AgendaItemContent content(int nextNumber) {
        Input input = new Input();
        AgendaItemContent content = new AgendaItemContent(
                input.between("number", number, 1, HIGHEST_NUMBER).orElse(nextNumber),
                input.required("title", title, LINE_LENGTH),
                input.text("journalNumber", journalNumber, JOURNAL_LENGTH),
                Boolean.TRUE.equals(closed),
                Boolean.TRUE.equals(oral),
                Boolean.TRUE.equals(standing),
                input.between("reading", reading, 1, LAST_READING),
                Optional.ofNullable(continues),
                Optional.of(input.text("edition", edition, EDITION_LENGTH)).filter(id -> !id.isEmpty()),
                text(input, "summary", summary),
                input.text("presentation", presentation, PRESENTATION_LENGTH),
                text(input, "climate", climate),
                text(input, "process", process),
                input.text("recommender", recommender, LINE_LENGTH),
                text(input, "recommendations", recommendations),
                text(input, "subPoints", subPoints),
                input.text("chain", chain, CHAIN_LENGTH),
                text(input, "occasion", occasion));
        input.finish();
        return content;
    }

    private static String text(Input input, String field, @Nullable String text) {
        return input.text(field, text, TEXT_LENGTH);
    }
}
