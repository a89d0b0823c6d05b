package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps plans of tracks, of which nothing counts until one is applied; {@link NotFound} for those of another team. One that was
 * applied or discarded stays as it was.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_TRACKS)
public class SavedPlanService {

    @Inject
    private SavedPlans plans;

    @Inject
    private Tracks tracks;

    @Inject
    private TrackService changes;

    @Inject
    private OwnSessions own;

    @Inject
    private Recording recording;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    /** All of the initiative's, also those applied or discarded, the earliest start first. */
    public List<SavedPlanView> all(String initiative) {
        return plans.of(own.initiative(initiative).id()).stream()
                .map(this::view)
                .toList();
    }

    /** The plan with the id. */
    public SavedPlanView show(String initiative, String id) {
        return view(plan(initiative, id));
    }

    /** Keeps a plan; answers its id. {@link InvalidInput} where it could not be applied, or would change nothing. */
    public String save(String initiative, NewPlan wanted) {
        String id = UUID.randomUUID().toString();
        Stamp stamp = recording.stamp(user.userName());
        Revision.of(List.of(), List.of(checked(initiative, id, wanted, stamp.by())))
                .record(stamp, plans::add);
        return id;
    }

    /**
     * Keeps it otherwise.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void change(String initiative, String id, NewPlan wanted, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        SavedPlan plan = open(initiative, id, seen);
        Revision.of(List.of(plan), List.of(checked(initiative, id, wanted, plan.madeBy())))
                .record(stamp, plans::add);
    }

    /**
     * Changes the tracks from the start day as the plan says, all of them or none; those of which it says nothing stay.
     *
     * @param reason why it is recorded more than 30 days later, where it is
     * @param seen as of {@link #change}: of the plan and of the tracks
     */
    public void apply(String initiative, String id, String reason, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        SavedPlan plan = open(initiative, id, seen);
        changes.plan(initiative, plan.tracks(), plan.valid().first(), reason, Optional.empty());
        Revision.of(List.of(plan), List.of(plan.as(PlanState.APPLIED))).record(stamp, plans::add);
    }

    /** It comes to nothing. */
    public void discard(String initiative, String id, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        SavedPlan plan = open(initiative, id, seen);
        Revision.of(List.of(plan), List.of(plan.as(PlanState.DISCARDED))).record(stamp, plans::add);
    }

    private SavedPlan checked(String initiative, String id, NewPlan wanted, String madeBy) {
        long initiativeId = own.initiative(initiative).id();
        Input input = new Input();
        String name = wanted.checked(input);
        if (wanted.tracks().stream().map(PlannedTrack::code).distinct().count()
                < wanted.tracks().size()) {
            input.refuse("tracks", "jobschool.plan.twice");
        }
        input.finish();
        List<PlannedTrack> changed = changes.changed(initiative, wanted);
        if (changed.isEmpty()) {
            throw new InvalidInput("tracks", "jobschool.plan.nothing");
        }
        return new SavedPlan(id, initiativeId, name, wanted, changed, madeBy);
    }

    private SavedPlan open(String initiative, String id, Optional<String> seen) {
        SavedPlan plan = plan(initiative, id);
        if (plan.state() != PlanState.OPEN) {
            throw new RuleBroken(Version.of(Stream.of(plan))
                    .told("jobschool.plan." + plan.state().code() + "Already", users::displayName));
        }
        view(plan, tracks.read(plan.initiativeId())).version().requireSeen(seen, users::displayName);
        return plan;
    }

    private SavedPlan plan(String initiative, String id) {
        return plans.current(own.initiative(initiative).id(), id).orElseThrow(() -> new NotFound("plan"));
    }

    private SavedPlanView view(SavedPlan plan) {
        return view(plan, tracks.of(plan.initiativeId()));
    }

    private SavedPlanView view(SavedPlan plan, List<Track> recorded) {
        return new SavedPlanView(
                plan.planId(),
                plan.name(),
                plan.valid().first(),
                plan.groupSize(),
                plan.perWeek(),
                plan.tracks(),
                plan.state(),
                plan.madeBy(),
                plan.recordedAt(),
                plan.recordedBy(),
                Version.ofAny(recorded.stream())
                        .filter(version -> version.at().isAfter(plan.recordedAt()))
                        .isPresent(),
                Version.of(Stream.concat(Stream.of(plan), recorded.stream())));
    }
}
