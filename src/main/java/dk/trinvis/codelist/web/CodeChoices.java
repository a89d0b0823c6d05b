package dk.trinvis.codelist.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Codes to choose from, by their labels in the page's language. */
@RequestScoped
public class CodeChoices {

    @Inject
    private CodeService codes;

    @Inject
    private Texts texts;

    /** Those that may be used for something that happens on the day. */
    public List<Choice> on(CodeList list, LocalDate day) {
        return of(codes.on(list, day));
    }

    public List<Choice> of(List<CodeView> views) {
        return views.stream()
                .map(code -> Choice.of(code.code(), code.label(texts.locale())))
                .toList();
    }
}
