package dk.trinvis.citizen;

import dk.trinvis.common.DateRange;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a citizen wants on some days, in the citizen's own words. */
@Entity
@Table(name = "citizen_goal")
class CitizenGoal extends CitizenFact {

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected CitizenGoal() {}

    CitizenGoal(long citizenId, DateRange days, String words) {
        super(citizenId, days);
        this.words = words;
    }

    String words() {
        return words;
    }

    @Override
    protected List<@Nullable Object> content() {
        return List.of(citizenId(), words);
    }
}
