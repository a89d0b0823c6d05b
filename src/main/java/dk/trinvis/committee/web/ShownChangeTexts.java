package dk.trinvis.committee.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.ShownChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Words for what changed from one public edition to the next. */
@RequestScoped
class ShownChangeTexts {

    @Inject
    private CodeService codes;

    @Inject
    private Texts texts;

    String text(ShownChange change) {
        return texts.of("committee.shownChange", name(change.name()), change.before(), change.after());
    }

    private String name(String name) {
        String row = name.substring(name.indexOf('.') + 1);
        return switch (name.substring(0, name.length() - row.length())) {
            case "citizens." -> texts.of("committee.shownChange." + name);
            case "steps." -> texts.of("figures.cohort.step", row);
            case "tracks." -> texts.of("figures.cohort.track", row);
            case "activities." -> texts.of("figures.cohort.activity", label(row));
            case "outcomes." -> texts.of("figures.cohort.outcome", label(row));
            case "otherEndReasons." -> texts.of("figures.cohort.endReason", label(row));
            default -> texts.of("figures.cohort." + row);
        };
    }

    private String label(String code) {
        return texts.in(codes.label(code, CodeList.OUTCOME, CodeList.OTHER_END_REASON, CodeList.ACTIVITY_TYPE));
    }
}
