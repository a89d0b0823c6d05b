package dk.trinvis.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The caseworkers who share citizens. */
@Entity
class Team {

    @Id
    @SequenceGenerator(name = "team_row_seq", sequenceName = "row_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_row_seq")
    private @Nullable Long id;

    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String code, String name) {
        this.code = code;
        this.name = name;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }
}
