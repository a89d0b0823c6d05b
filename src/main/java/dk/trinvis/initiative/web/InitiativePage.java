package dk.trinvis.initiative.web;

import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.TeamRow;
import dk.trinvis.common.Decimals;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.Milestone;
import dk.trinvis.initiative.InitiativeView.MilestoneKind;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderService.LadderRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One initiative to change, or a new one, with room for more grants and milestones than it has. */
@Named
@RequestScoped
public class InitiativePage {

    static final int MOST_ROWS = 40;
    private static final int SPARE_ROWS = 2;

    @Inject
    private InitiativeService service;

    @Inject
    private UserService users;

    @Inject
    private LadderService scales;

    @Inject
    private Texts texts;

    private String initiative = "";
    private @Nullable InitiativeView shown;
    private List<TeamRow> teams = List.of();
    private List<LadderRow> ladders = List.of();
    private Map<String, String> sets = Map.of();
    private Optional<String> set = Optional.empty();

    /** The fields of one grant or milestone; empty ones for a new one. */
    public record Row<T>(int number, @Nullable T own) {}

    /** Called before the page is shown; an initiative that does not exist is not found. */
    public void open() {
        teams = users.teams();
        ladders = scales.all();
        sets = service.indicatorSets();
        if (!initiative.isEmpty()) {
            InitiativeView found = service.show(initiative);
            set = service.indicatorSet(found.id());
            shown = found;
        }
    }

    /** The initiative as it is; nothing for a new one. */
    public @Nullable InitiativeView getShown() {
        return shown;
    }

    /** Of the initiative; nothing for a new one. */
    public @Nullable Version getVersion() {
        return shown == null ? null : service.version(shown.code());
    }

    public List<Choice> getTeams() {
        return teams.stream().map(team -> Choice.of(team.code(), team.name())).toList();
    }

    public Optional<String> getTeam() {
        return teams.stream()
                .filter(team -> shown != null && shown.teamId() == team.id())
                .map(TeamRow::code)
                .findFirst();
    }

    public List<Choice> getLadders() {
        return ladders.stream()
                .map(ladder -> Choice.of(ladder.code(), ladder.title()))
                .toList();
    }

    public Optional<String> getLadder() {
        return ladders.stream()
                .filter(ladder -> shown != null && shown.ladderId() == ladder.id())
                .map(LadderRow::code)
                .findFirst();
    }

    /** The sets of small steps that can be asked after. */
    public List<Choice> getSets() {
        return sets.entrySet().stream()
                .map(set -> Choice.of(set.getKey(), set.getValue()))
                .toList();
    }

    /** The one that is. */
    public Optional<String> getSet() {
        return set;
    }

    public List<Row<Grant>> getGrants() {
        return rows(InitiativeView::grants);
    }

    public List<Row<Milestone>> getMilestones() {
        return rows(InitiativeView::milestones);
    }

    private <T> List<Row<T>> rows(Function<InitiativeView, List<T>> recorded) {
        List<T> taken = shown == null ? List.of() : recorded.apply(shown);
        return IntStream.range(0, Math.min(MOST_ROWS, taken.size() + SPARE_ROWS))
                .mapToObj(number -> new Row<>(number, number < taken.size() ? taken.get(number) : null))
                .toList();
    }

    /** In kroner, with a comma before the øre; empty text for no grant. */
    public String kroner(@Nullable Grant grant) {
        return grant == null ? "" : Decimals.written(grant.amountOere());
    }

    /** Its lines as they are typed; empty text for no grant. */
    public String lines(@Nullable Grant grant) {
        return grant == null ? "" : GrantFields.written(grant.lines());
    }

    public List<Choice> getKinds() {
        return Arrays.stream(MilestoneKind.values())
                .map(kind -> Choice.of(
                        kind.name(), texts.of("initiative.kind." + kind.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }
}
