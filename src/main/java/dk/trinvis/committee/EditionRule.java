package dk.trinvis.committee;

import java.util.stream.Stream;

/** Something that a draft had better not do. Rules warn; they never stand in the way of a draft. */
interface EditionRule {

    /**
     * What the rule says of a draft.
     *
     * @param draft with every number: what the public may not see is part of what is judged
     */
    Stream<EditionWarning> warnings(PaperDraft draft);
}
