package dk.trinvis.committee.web;

import dk.trinvis.committee.DraftKind;
import dk.trinvis.committee.DraftRuleService;
import dk.trinvis.committee.DraftRuleView;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When drafts of an initiative's editions are made without anybody asking. */
@Named
@RequestScoped
public class DraftsPage {

    @Inject
    private DraftRuleService rules;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String title = "";
    private Version version = Version.NONE;
    private DraftRuleView rule = new DraftRuleView("", 0);

    /** Called before the page is shown. */
    public void open() {
        rule = rules.show(initiative);
        version = rules.version(initiative);
        title = initiatives.show(initiative).title();
    }

    public List<Choice> getKinds() {
        return Stream.of(DraftKind.values())
                .map(kind -> new Choice(
                        kind.code(),
                        texts.of("committee.drafts." + kind.code()),
                        texts.of("committee.drafts." + kind.code() + ".text"),
                        ""))
                .toList();
    }

    public DraftRuleView getRule() {
        return rule;
    }

    /** The number of the rule; nothing where there is no rule. */
    public String getDays() {
        return DraftKind.NEVER.code().equals(rule.kind()) ? "" : String.valueOf(rule.days());
    }

    public Version getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }
}
