package dk.trinvis.access;

import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Users, teams and tokens, for administrators and for whoever fills an empty database. */
@ApplicationScoped
@Transactional
@Allow(Permission.MANAGE_USERS)
public class UserService {

    private static final int SHORTEST_PASSWORD = 12;

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A user as an administrator sees them. */
    public record UserRow(String userName, String displayName, Role role, Optional<String> team, boolean active) {}

    /** A token as an administrator sees it; the token itself is shown once, when it is made. */
    public record TokenRow(long id, String label, Instant createdAt, boolean revoked) {}

    /** A team to choose. */
    public record TeamRow(long id, String code, String name) {}

    public TeamRow createTeam(String code, String name) {
        if (users.team(code).isPresent()) {
            throw new RuleBroken("access.teamExists", code);
        }
        Team team = new Team(code, name);
        users.add(team);
        return row(team);
    }

    /**
     * A user who may sign in.
     *
     * @param teamCode the team whose citizens they see; empty for roles that see none
     * @param password at least 12 characters; the caller clears it
     */
    public void createUser(String userName, String displayName, Role role, Optional<String> teamCode, char[] password) {
        requireLongEnough(password);
        create(new AppUser(userName, displayName, role, false), teamCode, password);
    }

    /** As {@link #createUser}, for one who may sign in only while the server is a demonstration. */
    public void createDemoUser(
            String userName, String displayName, Role role, Optional<String> teamCode, char[] password) {
        create(new AppUser(userName, displayName, role, true), teamCode, password);
    }

    private void create(AppUser user, Optional<String> teamCode, char[] password) {
        if (users.named(user.userName()).isPresent()) {
            throw new RuleBroken("access.userExists", user.userName());
        }
        teamCode.ifPresent(code -> user.join(team(code)));
        user.choosePassword(passwords.hash(password));
        users.add(user);
    }

    /** Keeps a token that the caller made up; for demonstrations. */
    public void createToken(String userName, String token, String label) {
        users.add(new ApiToken(user(userName), Tokens.hash(token), label, clock.now()));
    }

    /** A new token, shown this once. */
    public String createToken(String userName, String label) {
        String token = Tokens.random();
        createToken(userName, token, label);
        return token;
    }

    public void revokeToken(long id) {
        users.token(id).orElseThrow(() -> new NotFound("token")).revoke(clock.now());
    }

    /** Ends every session of theirs with its next request. Nobody deactivates themselves. */
    public void deactivate(String userName) {
        if (userName.equals(currentUser.userName())) {
            throw new RuleBroken("access.notYourself");
        }
        user(userName).deactivate();
    }

    public void reactivate(String userName) {
        user(userName).reactivate();
    }

    /** A new name, role and team; in force from their next request. */
    public void change(String userName, String displayName, Role role, Optional<String> teamCode) {
        AppUser user = user(userName);
        if (userName.equals(currentUser.userName()) && role != user.role()) {
            throw new RuleBroken("access.notYourself");
        }
        user.work(displayName, role);
        user.join(teamCode.map(this::team).orElse(null));
    }

    public void changePassword(String userName, char[] password) {
        requireLongEnough(password);
        user(userName).choosePassword(passwords.hash(password));
    }

    public List<UserRow> all() {
        return users.all().stream()
                .map(user ->
                        new UserRow(user.userName(), user.displayName(), user.role(), user.teamName(), user.isActive()))
                .toList();
    }

    public List<TokenRow> tokensOf(String userName) {
        return users.tokensOf(userName).stream()
                .map(token -> new TokenRow(token.id(), token.label(), token.createdAt(), token.isRevoked()))
                .toList();
    }

    public List<TeamRow> teams() {
        return users.teams().stream().map(UserService::row).toList();
    }

    /** The active caseworkers and leads of a team, for choosing who is responsible. */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public List<UserRow> colleagues(long teamId) {
        return users.all().stream()
                .filter(user -> user.isActive() && user.teamId().equals(OptionalLong.of(teamId)))
                .map(user -> new UserRow(user.userName(), user.displayName(), user.role(), user.teamName(), true))
                .toList();
    }

    /** The team of a user who can be given a case; empty when there is no such active user in any team. */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public Optional<TeamRow> teamOf(String userName) {
        return users.active(userName).flatMap(AppUser::team).map(UserService::row);
    }

    /** What a user is called; the user name where we have no such user. */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public String displayName(String userName) {
        return users.named(userName).map(AppUser::displayName).orElse(userName);
    }

    private static TeamRow row(Team team) {
        return new TeamRow(team.id(), team.code(), team.name());
    }

    private AppUser user(String userName) {
        return users.named(userName).orElseThrow(() -> new NotFound("user"));
    }

    private Team team(String code) {
        return users.team(code).orElseThrow(() -> new InvalidInput("team", "access.noSuchTeam", code));
    }

    private static void requireLongEnough(char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new InvalidInput("password", "access.passwordTooShort", SHORTEST_PASSWORD);
        }
    }
}
