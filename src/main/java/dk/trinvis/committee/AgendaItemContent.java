package dk.trinvis.committee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an item says. Texts of several points have one a line.
 *
 * @param closed whether the public learns its number only
 * @param oral whether it is supplemented orally in the meeting
 * @param standing whether it is on every agenda, like announcements
 * @param reading the first, the second ... time that this body deals with it
 * @param continues the id of the item that this one goes on with, here or in another body
 * @param edition the id of the edition that this item is the paper of
 * @param summary why it comes
 * @param recommender who recommends
 * @param subPoints lettered from A
 * @param chain the bodies it passes after this one
 */
public record AgendaItemContent(
        int number,
        String title,
        String journalNumber,
        boolean closed,
        boolean oral,
        boolean standing,
        Optional<Integer> reading,
        Optional<Long> continues,
        Optional<String> edition,
        String summary,
        String presentation,
        String climate,
        String process,
        String recommender,
        String recommendations,
        String subPoints,
        String chain) {

    /** What the public learns of a closed item. */
    AgendaItemContent withheld() {
        return new AgendaItemContent(
                number,
                "",
                "",
                true,
                false,
                standing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** All that was written freely. */
    Stream<String> texts() {
        return Stream.of(title, summary, presentation, climate, process, recommendations, subPoints, chain);
    }

    /** The points of a text that has one a line. */
    public static List<String> points(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
