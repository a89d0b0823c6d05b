package dk.trinvis.access;

import dk.trinvis.common.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Users are deactivated, never deleted: what they did keeps their name. */
@Entity
@Table(name = "app_user")
class AppUser {

    @Id
    @SequenceGenerator(name = "user_row_seq", sequenceName = "row_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_row_seq")
    private @Nullable Long id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    private String role;

    @ManyToOne
    private @Nullable Team team;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private String language = "da";

    private boolean active = true;

    private boolean demo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    AppUser(String userName, String displayName, String role, boolean demo) {
        this.userName = userName;
        this.displayName = displayName;
        this.role = role;
        this.demo = demo;
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    String role() {
        return role;
    }

    OptionalLong teamId() {
        return team == null ? OptionalLong.empty() : OptionalLong.of(team.id());
    }

    Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    String language() {
        return language;
    }

    boolean isActive() {
        return active;
    }

    boolean isDemo() {
        return demo;
    }

    /** Empty for those who only use tokens. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Another one whenever the password is; empty for those who only use tokens. */
    Optional<String> passwordStamp() {
        return passwordHash().map(Fingerprint::of);
    }

    void join(@Nullable Team newTeam) {
        team = newTeam;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void read(String newLanguage) {
        language = newLanguage;
    }

    void work(String newDisplayName, String newRole, @Nullable Team newTeam, boolean isActive) {
        displayName = newDisplayName;
        role = newRole;
        team = newTeam;
        active = isActive;
    }
}
