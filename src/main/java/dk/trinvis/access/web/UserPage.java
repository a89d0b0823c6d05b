package dk.trinvis.access.web;

import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.TeamRow;
import dk.trinvis.access.UserService.UserRow;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One user to change, or a new one. */
@Named
@RequestScoped
public class UserPage {

    @Inject
    private UserService service;

    @Inject
    private Texts texts;

    private String name = "";
    private Optional<UserRow> user = Optional.empty();
    private List<Choice> teams = List.of();

    /** Called before the page is shown; a user that does not exist is not found. */
    public void open() {
        teams = service.teams().stream()
                .map(team -> Choice.of(team.code(), team.name()))
                .toList();
        user = name.isEmpty() ? Optional.empty() : Optional.of(service.show(name));
    }

    public boolean isAdding() {
        return user.isEmpty();
    }

    public Optional<String> getDisplayName() {
        return user.map(UserRow::displayName);
    }

    public Optional<String> getRole() {
        return user.map(UserRow::role);
    }

    public Optional<String> getTeam() {
        return user.flatMap(UserRow::team).map(TeamRow::code);
    }

    public List<Choice> getTeams() {
        return teams;
    }

    public boolean isActive() {
        return user.map(UserRow::active).orElse(true);
    }

    public List<Choice> getStates() {
        return List.of(Choice.of("true", texts.of("access.active")), Choice.of("false", texts.of("access.inactive")));
    }

    public String getTokens() {
        return TokensPage.addressOf(name);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
