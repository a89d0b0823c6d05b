package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.NotFound;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/** Opens a number of sessions in a status as the list of them, for the team of the initiative. */
@ApplicationScoped
@Transactional
@Allow(Permission.OPEN_COHORTS)
public class SchoolSessionsService {

    @Inject
    private SchoolRecords school;

    @Inject
    private StatusService status;

    @Inject
    private CurrentUser user;

    /** Whether the user may open any of the initiative's. */
    @Allow({Permission.OPEN_COHORTS, Permission.SEE_FIGURES})
    public boolean mayOpen(InitiativeView initiative) {
        return user.may(Permission.OPEN_COHORTS) && user.team().equals(OptionalLong.of(initiative.teamId()));
    }

    /**
     * Those that a number of {@link SchoolFigures.SessionCounts} counts, the earliest first; {@link NotFound} for other teams.
     *
     * @param track of which track; empty text for all of them
     */
    public List<SchoolSession> open(InitiativeView initiative, SessionGroup group, String track, AsOf asOf) {
        if (!mayOpen(initiative)) {
            throw new NotFound("sessions");
        }
        return school.list(status.ask(initiative, asOf), group, track);
    }
}
