package dk.trinvis.initiative;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What initiatives aim at and where that stands; changed for the initiatives of the user's team, of whoever has none for all. */
@ApplicationScoped
@Transactional
@Allow(Permission.SEE_FIGURES)
public class TargetService {

    @Inject
    private Targets targets;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Where the targets of the initiative stand, the one that is due first first. */
    public List<Aim> aims(String initiativeCode, AsOf asOf) {
        long initiative = initiatives.show(initiativeCode).id();
        Map<Long, TargetView> aimedAt = targets.of(initiative, asOf.knownAt());
        if (aimedAt.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Observation>> published = targets.known(initiative, asOf).stream()
                .collect(Collectors.groupingBy(
                        TargetObservation::targetId, Collectors.mapping(TargetObservation::view, Collectors.toList())));
        return aimedAt.entrySet().stream()
                .map(target ->
                        new Aim(target.getValue(), published.getOrDefault(target.getKey(), List.of()), asOf.day()))
                .toList();
    }

    /** The initiative with the code, for whoever may change its targets. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public InitiativeView changeable(String code) {
        return initiatives.own(code);
    }

    /** The target with the code, or {@link NotFound}. */
    public TargetView show(String initiativeCode, String code) {
        return stored(initiatives.show(initiativeCode), code).view();
    }

    /** The state of the target that whoever reads it now has seen. */
    public Version version(String initiativeCode, String code) {
        return stored(initiatives.show(initiativeCode), code).target().version();
    }

    /** Makes a target as {@link #put} does; {@link InvalidInput} when there is one with the code. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void make(String initiativeCode, String code, TargetEntry entry) {
        recording.lock();
        if (targets.current(initiatives.own(initiativeCode).id(), code).isPresent()) {
            throw new InvalidInput("code", "initiative.target.exists", code);
        }
        put(initiativeCode, code, entry, Optional.empty());
    }

    /**
     * Makes the target with the code, or changes it. What has been measured, or is past its last day, keeps what it is judged
     * by, so that the past is never told otherwise: {@link RuleBroken}.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void put(String initiativeCode, String code, TargetEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        InitiativeView initiative = initiatives.own(initiativeCode);
        Input input = new Input();
        TargetView wanted = entry.view(code, input);
        input.finish();
        targets.change();
        Optional<TargetDefinition> known = targets.current(initiative.id(), code);
        known.ifPresent(definition -> {
            definition.target().version().requireSeen(seen, users::displayName);
            requireJudgedAlike(definition, wanted);
        });
        Target target = targets.find(initiative.id(), code).orElseGet(() -> added(initiative, code));
        Revision<TargetDefinition> revision =
                Revision.of(known.stream().toList(), List.of(new TargetDefinition(target, wanted)));
        if (!revision.isEmpty()) {
            revision.record(stamp, targets::add);
            target.touch(stamp);
            audit.administered("target " + code + " of initiative " + initiativeCode);
        }
    }

    private void requireJudgedAlike(TargetDefinition definition, TargetView wanted) {
        TargetView before = definition.view();
        boolean settled = before.dueOn().isBefore(clock.today())
                || targets.isObserved(definition.target().id());
        if (settled && !before.judgesAs(wanted)) {
            throw new RuleBroken("initiative.target.settled");
        }
    }

    private Target added(InitiativeView initiative, String code) {
        Target target = new Target(initiative.id(), code);
        targets.add(target);
        return target;
    }

    /**
     * Takes a target away that nothing was ever measured of; {@link RuleBroken} for any other. Until now it stays known.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void remove(String initiativeCode, String code, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        TargetDefinition definition = stored(initiatives.own(initiativeCode), code);
        Target target = definition.target();
        target.version().requireSeen(seen, users::displayName);
        if (targets.isObserved(target.id())) {
            throw new RuleBroken("initiative.target.observed");
        }
        targets.change();
        Revision.of(List.of(definition), List.of()).record(stamp, targets::add);
        target.touch(stamp);
        audit.administered("target " + code + " of initiative " + initiativeCode + " removed");
    }

    /** Records what was published of a target on a day; what was recorded of that day before is corrected with the reason. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void observe(String initiativeCode, String code, ObservationEntry entry) {
        Stamp stamp = recording.stamp(user.userName());
        Target target = stored(initiatives.own(initiativeCode), code).target();
        Input input = new Input();
        LocalDate day = entry.day(clock.today(), input);
        Optional<Observation> observation = entry.observation(day, input);
        List<TargetObservation> before = targets.current(target.id(), day);
        if (before.isEmpty() && entry.value() == null) {
            input.refuse("value", "initiative.target.notAValue");
        }
        input.finish();
        Revision<TargetObservation> revision = Revision.of(
                before,
                observation.map(each -> new TargetObservation(target.id(), each)).stream()
                        .toList());
        if (!revision.isEmpty()) {
            Stamp how = before.isEmpty()
                    ? stamp
                    : recording.correction(user.userName(), Objects.requireNonNullElse(entry.reason(), ""));
            revision.record(how, targets::add);
            audit.administered("measurement of target " + code + " of initiative " + initiativeCode + ": " + day);
        }
    }

    private TargetDefinition stored(InitiativeView initiative, String code) {
        return targets.current(initiative.id(), code).orElseThrow(() -> new NotFound("target"));
    }
}
