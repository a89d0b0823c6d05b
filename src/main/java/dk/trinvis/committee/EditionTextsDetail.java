package dk.trinvis.committee;

import dk.trinvis.common.Version;
import java.util.List;
import java.util.Optional;

/**
 * What is written in an edition, beside what stands there without.
 *
 * @param template the name of the template that its committee has chosen
 * @param sections those that somebody may write in
 * @param figures what texts may name, with the exact numbers
 * @param warnings what a reader may stumble over
 * @param changed when and by whom a text was last written; empty where nobody has written yet
 */
public record EditionTextsDetail(
        EditionView edition,
        String template,
        List<SectionText> sections,
        List<BoundFigure> figures,
        List<EditionWarning> warnings,
        Optional<Version> changed) {

    /** The state of the texts that whoever reads this has seen. */
    public Version version() {
        return changed.orElse(Version.NONE);
    }

    /**
     * A section.
     *
     * @param heading as the template has it
     * @param ready the ready sentences; of a table its heading
     */
    public record SectionText(String heading, List<String> ready, EditionTextView own) {}

    /** A figure by its name, as it would stand in a text. */
    public record BoundFigure(String name, String value) {}
}
