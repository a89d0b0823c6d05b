package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.EditionView;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The editions that the user may see, and for those who make them a form for the next. */
@Named
@RequestScoped
public class EditionsPage {

    /** States in which the committee may read an edition. */
    private static final Set<String> OUT = Set.of("sent", "published");

    @Inject
    private EditionService editions;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private @Nullable String initiative;
    private @Nullable String asOf;
    private @Nullable String corrects;
    private List<EditionView> rows = List.of();
    private List<Choice> initiativeChoices = List.of();

    /** Called before the page is shown. */
    public void open() {
        rows = editions.list(Optional.ofNullable(initiative).filter(code -> !code.isBlank()));
        if (isMaking()) {
            initiativeChoices = initiatives.all().stream()
                    .map(each -> Choice.of(each.code(), each.title()))
                    .toList();
        }
    }

    /** Called before the start page is shown. */
    public void openOnStart() {
        if (isOnStart()) {
            open();
            rows = rows.stream().filter(each -> OUT.contains(each.state())).toList();
        }
    }

    /** Whether the published ones are shown on the start page: to those who have no citizens to look after. */
    public boolean isOnStart() {
        return user.may(Permission.READ_PUBLISHED) && !user.may(Permission.READ_CASES);
    }

    public boolean isMaking() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    public List<EditionView> getRows() {
        return rows;
    }

    public List<Choice> getInitiativeChoices() {
        return initiativeChoices;
    }

    /** The published editions that no other corrects yet. */
    public List<Choice> getCorrectable() {
        return rows.stream()
                .filter(each ->
                        each.publishedAt().isPresent() && each.correctedBy().isEmpty())
                .map(each -> Choice.of(
                        each.id(),
                        texts.of("committee.edition.title", each.title(), each.number())
                                + ", "
                                + Days.written(each.asOf())))
                .toList();
    }

    public @Nullable String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative;
    }

    public @Nullable String getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable String asOf) {
        this.asOf = asOf;
    }

    public @Nullable String getCorrects() {
        return corrects;
    }

    public void setCorrects(@Nullable String corrects) {
        this.corrects = corrects;
    }
}
