package dk.trinvis.initiative;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.TeamRow;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Demonstration;
import dk.trinvis.common.Input;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads, adds and changes initiatives. */
@ApplicationScoped
@Transactional
@Allow({Permission.READ_CASES, Permission.SEE_FIGURES, Permission.IMPORT, Permission.CHANGE_CODES})
public class InitiativeService {

    @Inject
    private Initiatives initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private UserService users;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Recording recording;

    @Inject
    private Event<InitiativeChanges> changes;

    @Inject
    private AuditTrail audit;

    /** The initiative with the code, or {@link NotFound}. */
    public InitiativeView show(String code) {
        return find(code).orElseThrow(() -> new NotFound("initiative"));
    }

    /** The initiative with the number, which must exist. */
    public InitiativeView withId(long id) {
        return initiatives.withId(id);
    }

    public Optional<InitiativeView> find(String code) {
        return initiatives.withCode(code);
    }

    /** Every initiative, the latest launch first. */
    public List<InitiativeView> all() {
        return initiatives.all();
    }

    /**
     * Makes the initiative with the code, or changes it. What would leave enrolments outside its days, or their steps on
     * another ladder, is a {@link dk.trinvis.common.RuleBroken}.
     */
    @Allow(Permission.CHANGE_CODES)
    public InitiativeView put(String code, InitiativeEntry wanted) {
        Input input = new Input();
        Optional<InitiativeView> before = find(code);
        InitiativeView after = wanted.view(
                code,
                ladderId(wanted.ladder(), input),
                teamId(wanted.team(), input),
                before.map(InitiativeView::synthetic).orElseGet(demonstration::isOn),
                input);
        input.finish();
        recording.lock();
        before.ifPresent(known -> changes.fire(new InitiativeChanges(known, after)));
        if (initiatives.put(after)) {
            audit.administered("initiative " + code);
        }
        return show(code);
    }

    private long ladderId(@Nullable String code, Input input) {
        Optional<Long> id = Optional.ofNullable(code).flatMap(ladders::idOf);
        if (id.isEmpty()) {
            input.refuse("ladder", "initiative.noSuchLadder");
        }
        return id.orElse(0L);
    }

    private long teamId(@Nullable String code, Input input) {
        Optional<Long> id = users.teams().stream()
                .filter(team -> team.code().equals(code))
                .map(TeamRow::id)
                .findFirst();
        if (id.isEmpty()) {
            input.refuse("team", "initiative.noSuchTeam");
        }
        return id.orElse(0L);
    }

    /** Adds an initiative; its {@code id} is given here, whatever the view says. */
    @Allow(Permission.CHANGE_CODES)
    public void add(InitiativeView view) {
        initiatives.add(view);
    }
}
