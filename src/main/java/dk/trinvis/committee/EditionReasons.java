package dk.trinvis.committee;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the reasons are called for which cases end. */
@ApplicationScoped
class EditionReasons {

    @Inject
    private CodeService codes;

    /** In Danish, by code, as they read on a day. */
    Map<String, String> labels(LocalDate day) {
        Map<String, String> labels = new HashMap<>();
        List.of(CodeList.OUTCOME, CodeList.OTHER_END_REASON)
                .forEach(list ->
                        codes.ever(list, day).forEach(code -> labels.put(code.code(), code.label(Languages.DANISH))));
        return labels;
    }
}
