package dk.trinvis.committee;

import java.util.stream.Stream;

/** What was written for a section that the template has no longer would be left out of the paper without a word. */
final class HomelessTexts implements EditionRule {

    @Override
    public Stream<EditionWarning> warnings(PaperDraft draft) {
        return draft.texts().stream()
                .filter(text -> !text.text().isEmpty()
                        && draft.template().sections().stream()
                                .noneMatch(section -> section.role().equals(text.section())))
                .map(text -> new EditionWarning("homeless_text", text.section(), text.section(), false));
    }
}
