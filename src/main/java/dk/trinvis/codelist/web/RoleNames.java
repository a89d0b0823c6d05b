package dk.trinvis.codelist.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What roles are called, for pages: {@code #{roleNames.label(me.role)}}. */
@Named
@RequestScoped
public class RoleNames {

    @Inject
    private CodeService codes;

    @Inject
    private CodeChoices choices;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** Empty text for no role. */
    public String label(String role) {
        return codes.label(role, CodeList.ROLE).in(texts.locale());
    }

    /** The roles that can be given today, and the one that somebody has already. */
    public List<Choice> choices(Optional<String> has) {
        List<CodeView> views = new ArrayList<>(codes.on(CodeList.ROLE, clock.today()));
        codes.ever(CodeList.ROLE).stream()
                .filter(role -> has.filter(role.code()::equals).isPresent())
                .filter(role -> views.stream().noneMatch(view -> view.code().equals(role.code())))
                .forEach(views::add);
        return choices.of(views);
    }
}
