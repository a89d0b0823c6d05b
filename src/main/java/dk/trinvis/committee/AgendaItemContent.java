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
 * @param recommender who recommends
 * @param subPoints lettered from A
 * @param chain the bodies it passes after this one
 * @param occasion why it comes now
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
        String chain,
        String occasion) {

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
                "",
                "");
    }

    /** All that was written freely. */
    Stream<String> texts() {
        return Stream.of(title, summary, presentation, climate, process, recommendations, subPoints, chain, occasion);
    }

    /** What is written for a section; of what is recommended one point a line. */
    public String text(TemplateRole role) {
        return switch (role) {
            case OCCASION -> occasion;
            case SUMMARY -> summary;
            case PRESENTATION -> presentation;
            case CLIMATE_ASSESSMENT -> climate;
            case PROCESS -> process;
            case RECOMMENDATION -> recommendations;
            case DECISION, ATTACHMENTS, FIGURES_EXPLAINED -> "";
        };
    }

    /** Whether something is written for a section, lettered points and bodies included. */
    public boolean says(TemplateRole role) {
        return switch (role) {
            case PRESENTATION -> !presentation.isEmpty() || !subPoints.isEmpty();
            case PROCESS -> !process.isEmpty() || !chain.isEmpty();
            default -> !text(role).isEmpty();
        };
    }

    /** The points of a text that has one a line. */
    public static List<String> points(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
