package dk.trinvis.codelist.web;

import dk.trinvis.access.Permission;
import dk.trinvis.codelist.RoleRow;
import dk.trinvis.codelist.RoleService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles, for administrators; one of them to change, or a new one. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    private RoleService roles;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private String role = "";
    private List<RoleRow> rows = List.of();
    private @Nullable Version version;
    private Optional<RoleRow> shown = Optional.empty();

    /** Some of the permissions, with what they have in common. */
    public record Group(String title, List<Choice> permissions) {}

    /** Called before the pages are shown; a role that does not exist is not found. */
    public void open() {
        version = role.isEmpty() ? null : roles.version(role);
        rows = roles.all();
        shown = role.isEmpty() ? Optional.empty() : Optional.of(roles.show(role));
    }

    public List<RoleRow> getRows() {
        return rows;
    }

    /** What a role may do, in words. */
    public String may(RoleRow row) {
        return row.permissions().isEmpty()
                ? texts.of("codelist.role.nothing")
                : row.permissions().stream().map(this::word).collect(Collectors.joining(", "));
    }

    /** All there are: those that are about citizens, and the others. */
    public List<Group> getGroups() {
        return List.of(
                new Group(texts.of("codelist.role.ofCitizens"), choices(true)),
                new Group(texts.of("codelist.role.ofOthers"), choices(false)));
    }

    private List<Choice> choices(boolean ofCitizens) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.isOfCitizens() == ofCitizens)
                .map(permission -> Choice.of(permission.code(), word(permission)))
                .toList();
    }

    private String word(Permission permission) {
        return texts.of("access.permission." + permission.code());
    }

    /** The role; nothing for a new one. */
    public @Nullable RoleRow getShown() {
        return shown.orElse(null);
    }

    /** What it may do already. */
    public List<String> getChosen() {
        return shown.stream()
                .flatMap(row -> row.permissions().stream())
                .map(Permission::code)
                .toList();
    }

    /** A new role can be given from today on. */
    public LocalDate getFrom() {
        return shown.map(row -> row.days().first()).orElseGet(clock::today);
    }

    public @Nullable Version getVersion() {
        return version;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }
}
