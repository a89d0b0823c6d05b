package dk.trinvis.access;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What those who work as something may do. What it is called is for the code list of roles to say. */
@Entity
@Table(name = "user_role")
class UserRole {

    @Id
    private String code;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected UserRole() {}

    UserRole(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** A permission that this version of Trinvis does not know is none. */
    Set<Permission> permissions() {
        Set<Permission> known = EnumSet.noneOf(Permission.class);
        permissions.forEach(code -> Coded.find(Permission.class, code).ifPresent(known::add));
        return Collections.unmodifiableSet(known);
    }

    void may(Set<Permission> wanted, Stamp stamp) {
        Set<String> codes = wanted.stream().map(Permission::code).collect(Collectors.toSet());
        permissions.retainAll(codes);
        permissions.addAll(codes);
        changedAt = stamp.moment();
        changedBy = stamp.by();
    }

    /** The state that whoever reads it has seen, with its name and days. */
    Version version() {
        return new Version(
                Objects.requireNonNullElse(changedAt, Instant.EPOCH), Objects.requireNonNullElse(changedBy, ""));
    }
}
