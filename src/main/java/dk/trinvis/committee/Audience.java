package dk.trinvis.committee;

import dk.trinvis.figures.Disclosure;
import dk.trinvis.figures.EarlierEdition;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.StatusFigures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who a paper is for. */
public enum Audience {
    /** Those who work with the initiative: every number. */
    INTERNAL,
    /** The committee behind closed doors: every number. */
    CLOSED,
    /** Everybody: small numbers are hidden. */
    PUBLIC;

    /** The audience of a request parameter such as {@code public}; empty for any other word. */
    public static Optional<Audience> named(String word) {
        return Stream.of(values())
                .filter(audience -> audience.word().equals(word))
                .findFirst();
    }

    /** The word for requests, file names and texts, for example {@code public}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The figures as this audience may see them.
     *
     * @param disclosure what the public may see
     * @param earlier what the public has seen of the series, or may see before these
     */
    public PublishedFigures publish(StatusFigures figures, Disclosure disclosure, List<EarlierEdition> earlier) {
        return this == PUBLIC ? disclosure.publish(figures, earlier) : PublishedFigures.exactly(figures);
    }
}
