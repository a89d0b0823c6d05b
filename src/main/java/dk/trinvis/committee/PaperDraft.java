package dk.trinvis.committee;

import java.util.List;

/**
 * All that a paper is made of: facts for one audience, what the committee wants its papers to look like, what was written by
 * hand, and the figures that it may name.
 */
record PaperDraft(PaperFacts facts, TemplateView template, List<EditionTextView> texts, BoundFigures figures) {

    /** Who recommends: the same in every paper of the template, or whom the initiative names. */
    String recommender() {
        return template.recommender().isBlank() ? facts.sender().recommender() : template.recommender();
    }

    /** Whether the ready sentences and tables of a section stand in the paper. */
    boolean showsReady(TemplateRole role) {
        return template.has(role)
                && texts.stream().noneMatch(text -> text.isIn(role) && text.isInstead() && isShown(text));
    }

    /** What was written stays out of the public's paper unless somebody has said that it may stand there. */
    boolean isShown(EditionTextView text) {
        return facts.audience() != Audience.PUBLIC || text.forPublic();
    }
}
