package dk.trinvis.access;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Users, teams and tokens, for administrators and for whoever fills an empty database. */
@ApplicationScoped
@Transactional
@Allow(Permission.MANAGE_USERS)
public class UserService {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int USER_NAME_LENGTH = 80;
    private static final int CODE_LENGTH = 40;
    private static final int NAME_LENGTH = 200;

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Roles roles;

    @Inject
    private KnownRoles knownRoles;

    @Inject
    private Administrators administrators;

    @Inject
    private Recording recording;

    @Inject
    private Event<Administered> administered;

    /** A user as an administrator sees them; the role is its code. */
    public record UserRow(String userName, String displayName, String role, Optional<TeamRow> team, boolean active) {}

    /** A team to choose. */
    public record TeamRow(long id, String code, String name) {}

    /** The team with the code, made or given another name. */
    public TeamRow putTeam(String code, @Nullable String name) {
        Input input = new Input();
        String checkedCode = input.code("code", code, CODE_LENGTH);
        String checkedName = input.required("name", name, NAME_LENGTH);
        input.finish();
        Team team = users.team(checkedCode).orElseGet(() -> new Team(checkedCode, ""));
        if (!team.name().equals(checkedName)) {
            team.rename(checkedName);
            users.add(team);
            administered.fire(new Administered("team " + checkedCode));
        }
        return row(team);
    }

    /**
     * A user who may sign in.
     *
     * @param teamCode the team whose citizens they see; empty for roles that see none
     * @param password at least 12 characters; the caller clears it
     */
    public void createUser(
            String userName, String displayName, String role, Optional<String> teamCode, char[] password) {
        Input input = new Input();
        requireLongEnough(password.length, input);
        create(new AppUser(userName, displayName, role, false), teamCode, password, input);
        administered.fire(new Administered("user " + userName + " " + role));
    }

    /** As {@link #createUser}, for one who may sign in only while the server is a demonstration. */
    public void createDemoUser(
            String userName, String displayName, String role, Optional<String> teamCode, char[] password) {
        create(new AppUser(userName, displayName, role, true), teamCode, password, new Input());
    }

    private void create(AppUser user, Optional<String> teamCode, char[] password, Input input) {
        Optional<Team> team = teamCode.flatMap(code -> team(code, input));
        input.finish();
        if (users.named(user.userName()).isPresent()) {
            throw new RuleBroken("access.userExists", user.userName());
        }
        team.ifPresent(user::join);
        user.choosePassword(passwords.hash(password));
        users.add(user);
    }

    /** Keeps a token that the caller made up; for demonstrations. */
    public void createToken(String userName, String token, String label) {
        users.add(new ApiToken(user(userName), Fingerprint.of(token), label, clock.now(), ApiToken.NEVER));
    }

    /**
     * Makes the user with the name, or changes them; in force from their next request. They may keep a role that can no
     * longer be given. No administrator takes their own access away, and the last one who can sign in stays.
     */
    public UserRow put(String userName, UserEntry wanted) {
        recording.lock();
        Input input = new Input();
        String displayName = wanted.checkedName(input);
        Optional<AppUser> known = users.named(userName);
        String role = role(wanted, known, input);
        Optional<Team> team = team(wanted, input);
        wanted.newPassword().ifPresent(password -> requireLongEnough(password.length(), input));
        if (known.isEmpty()) {
            input.code("userName", userName, USER_NAME_LENGTH);
        }
        input.finish();
        AppUser user = known.orElseGet(() -> new AppUser(userName, displayName, role, false));
        Optional<UserRow> before = known.map(UserService::row);
        boolean stays = wanted.isActive() && administrators.manages(role);
        if (known.isPresent() && administrators.include(user) && !stays) {
            administrators.withdraw(each -> each.userName().equals(userName));
        }
        user.work(displayName, role, team.orElse(null), wanted.isActive());
        wanted.newPassword().ifPresent(password -> user.choosePassword(passwords.hash(password.toCharArray())));
        users.add(user);
        if (!before.equals(Optional.of(row(user))) || wanted.newPassword().isPresent()) {
            administered.fire(new Administered(told(user, wanted)));
        }
        return row(user);
    }

    /** As {@link #put}, for a name that nobody has yet. */
    public void add(String userName, UserEntry wanted) {
        recording.lock();
        if (users.named(userName).isPresent()) {
            throw new InvalidInput("userName", "access.userExists", userName);
        }
        put(userName, wanted);
    }

    private static String told(AppUser user, UserEntry wanted) {
        return String.join(
                " ",
                "user",
                user.userName(),
                user.role(),
                user.team().map(Team::code).orElse("-"),
                user.isActive() ? "active" : "inactive",
                wanted.newPassword().isPresent() ? "with a new password" : "");
    }

    public UserRow show(String userName) {
        return row(user(userName));
    }

    public List<UserRow> all() {
        return users.all().stream().map(UserService::row).toList();
    }

    @Allow({Permission.MANAGE_USERS, Permission.CHANGE_CODES})
    public List<TeamRow> teams() {
        return users.teams().stream().map(UserService::row).toList();
    }

    /** Everybody who works in a team, whatever as, by user name. */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public List<UserRow> colleagues(long teamId) {
        return members(teamId).map(UserService::row).toList();
    }

    /** Who can be made responsible for a case of a team: the active ones in it who may change cases, by user name. */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public List<UserRow> caseworkersOf(long teamId) {
        return members(teamId).filter(this::takesCases).map(UserService::row).toList();
    }

    /** The team of a user who can be made responsible; empty when there is no such active user in any team. */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public Optional<TeamRow> teamOf(String userName) {
        return users.active(userName)
                .filter(this::takesCases)
                .flatMap(AppUser::team)
                .map(UserService::row);
    }

    private boolean takesCases(AppUser user) {
        return roles.permissions(user.role()).contains(Permission.CHANGE_CASES);
    }

    private Stream<AppUser> members(long teamId) {
        return users.all().stream()
                .filter(user -> user.isActive() && user.teamId().equals(OptionalLong.of(teamId)));
    }

    /** What a user is called; the user name where we have no such user. */
    @Allow({Permission.READ_CASES, Permission.IMPORT, Permission.MAKE_DOCUMENTS, Permission.RECORD_ATTENDANCE})
    public String displayName(String userName) {
        return users.displayName(userName);
    }

    /** Whether a user has the user name, active or not. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public boolean isUser(String userName) {
        return users.named(userName).isPresent();
    }

    private static UserRow row(AppUser user) {
        return new UserRow(
                user.userName(), user.displayName(), user.role(), user.team().map(UserService::row), user.isActive());
    }

    private static TeamRow row(Team team) {
        return new TeamRow(team.id(), team.code(), team.name());
    }

    private AppUser user(String userName) {
        return users.named(userName).orElseThrow(() -> new NotFound("user"));
    }

    private String role(UserEntry wanted, Optional<AppUser> known, Input input) {
        String role = wanted.roleCode();
        if (known.filter(user -> user.role().equals(role)).isEmpty() && !knownRoles.canBeGiven(role)) {
            input.refuse("role", "access.noSuchRole");
        }
        return role;
    }

    private Optional<Team> team(UserEntry wanted, Input input) {
        if (wanted.teamCode().isEmpty() && Permission.needTeam(roles.permissions(wanted.roleCode()))) {
            input.refuse("team", "access.teamNeeded");
        }
        return wanted.teamCode().flatMap(code -> team(code, input));
    }

    private Optional<Team> team(String code, Input input) {
        Optional<Team> team = users.team(code);
        if (team.isEmpty()) {
            input.refuse("team", "access.noSuchTeam", code);
        }
        return team;
    }

    private static void requireLongEnough(int characters, Input input) {
        if (characters < SHORTEST_PASSWORD) {
            input.refuse("password", "access.passwordTooShort", SHORTEST_PASSWORD);
        }
    }
}
