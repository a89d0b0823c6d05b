package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What a section of a paper is for, whatever a committee calls it. */
public enum TemplateRole implements Coded {
    /** Why the committee gets the paper now; the ready sentences of the summary stand here where there is no summary. */
    OCCASION,
    SUMMARY,
    /** The facts; where there is neither occasion nor summary, it begins with those sentences. */
    PRESENTATION,
    CLIMATE_ASSESSMENT,
    /** What happens after the meeting, and which bodies the item goes on to. */
    PROCESS,
    RECOMMENDATION,
    /** Written after the meeting. */
    DECISION,
    ATTACHMENTS,
    /** Day, moment and definitions of the figures. */
    FIGURES_EXPLAINED;

    /** Whether a secretary writes in it before the meeting. */
    boolean isWritten() {
        return this != DECISION && this != FIGURES_EXPLAINED;
    }
}
