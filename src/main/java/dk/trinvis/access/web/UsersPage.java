package dk.trinvis.access.web;

import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.TeamRow;
import dk.trinvis.access.UserService.UserRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The users and the teams, for administrators. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    private UserService service;

    private List<UserRow> users = List.of();
    private List<TeamRow> teams = List.of();

    /** Called before the page is shown. */
    public void open() {
        users = service.all();
        teams = service.teams();
    }

    public List<UserRow> getUsers() {
        return users;
    }

    public List<TeamRow> getTeams() {
        return teams;
    }

    /** The page that changes a user. */
    public String address(UserRow user) {
        return "/access/user?name=" + URLEncoder.encode(user.userName(), StandardCharsets.UTF_8);
    }

    /** A dash for those in no team. */
    public String team(UserRow user) {
        return user.team().map(TeamRow::name).orElse("–");
    }
}
