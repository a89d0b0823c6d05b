package dk.trinvis.committee;

import java.util.List;

/** All rules that a draft is looked through by. */
final class EditionRules {

    private static final List<EditionRule> ALL = List.of(
            new MissingOutcomes(),
            new TracksForSteps(),
            new TypedNumbers(),
            new NumbersForPublic(),
            new UnevenShares(),
            new HomelessTexts());

    private EditionRules() {}

    /** What they say of the draft, each thing once. */
    static List<EditionWarning> warnings(PaperDraft draft) {
        return ALL.stream().flatMap(rule -> rule.warnings(draft)).distinct().toList();
    }
}
