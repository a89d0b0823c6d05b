package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Unguarded;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Changeable;
import dk.trinvis.common.Input;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Says what is measured, where, and who is compared with whom. Each {@code put…} makes what has the code, or changes it; its
 * last parameter is the version that the user has {@linkplain Version#requireSeen seen}.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class KeyFigureSetupService {

    @Inject
    private KeyFigures figures;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** All measures, by theme and in their order; those without a theme first. */
    public List<KeyFigureMeasureView> measures() {
        return figures.measures().stream().map(KeyFigureMeasure::view).toList();
    }

    /** All areas, by name. */
    public List<KeyFigureAreaView> areas() {
        return figures.areas().stream().map(KeyFigureArea::view).toList();
    }

    /** All comparisons, by name. */
    public List<KeyFigureSetView> sets() {
        return figures.sets().stream().map(KeyFigureSet::view).toList();
    }

    /** The measure with the code, or {@link NotFound}. */
    public Versioned<KeyFigureMeasureView> measure(String code) {
        KeyFigureMeasure stored = stored(KeyFigureMeasure.class, code);
        return new Versioned<>(stored.view(), stored.version());
    }

    /** The area with the code, or {@link NotFound}. */
    public Versioned<KeyFigureAreaView> area(String code) {
        KeyFigureArea stored = stored(KeyFigureArea.class, code);
        return new Versioned<>(stored.view(), stored.version());
    }

    /** The comparison with the code, or {@link NotFound}. */
    public Versioned<KeyFigureSetView> set(String code) {
        KeyFigureSet stored = stored(KeyFigureSet.class, code);
        return new Versioned<>(stored.view(), stored.version());
    }

    private <E extends Changeable> E stored(Class<E> kind, String code) {
        return figures.withCode(kind, code).orElseThrow(() -> new NotFound("key figure set-up"));
    }

    /** What figures mean stays: not its unit, its periods or what it is computed from, or figures known earlier would change. */
    public void putMeasure(String code, KeyFigureMeasureEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Map<String, KeyFigureMeasureView> known =
                measures().stream().collect(Collectors.toMap(KeyFigureMeasureView::code, Function.identity()));
        Input input = new Input();
        KeyFigureMeasureView wanted = entry.view(code, known, input);
        Optional.ofNullable(known.get(code))
                .filter(before -> !before.meansTheSameAs(wanted))
                .ifPresent(before -> input.refuse("unit", "committee.keyFigure.meaningStays"));
        input.finish();
        put(
                "measure " + code,
                figures.withCode(KeyFigureMeasure.class, code),
                measure -> measure.revise(wanted),
                () -> new KeyFigureMeasure(wanted),
                stamp,
                seen);
    }

    /** No two areas have the same Danish name: files name areas by it. */
    public void putArea(String code, KeyFigureAreaEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Input input = new Input();
        KeyFigureAreaView wanted = entry.view(code, input);
        boolean taken = areas().stream()
                .anyMatch(other -> !other.code().equals(code)
                        && (other.nameDa().equals(wanted.nameDa())
                                || other.code().equals(wanted.nameDa())));
        if (taken) {
            input.refuse("nameDa", "committee.keyFigure.areaTaken");
        }
        input.finish();
        put(
                "area " + code,
                figures.withCode(KeyFigureArea.class, code),
                area -> area.revise(wanted),
                () -> new KeyFigureArea(wanted),
                stamp,
                seen);
    }

    /** Areas are known; the own one is in no average that it is compared with. */
    public void putSet(String code, KeyFigureSetEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Set<String> areas = areas().stream().map(KeyFigureAreaView::code).collect(Collectors.toSet());
        Input input = new Input();
        KeyFigureSetView wanted = entry.view(code, areas, input);
        input.finish();
        put(
                "comparison " + code,
                figures.withCode(KeyFigureSet.class, code),
                set -> set.revise(wanted),
                () -> new KeyFigureSet(wanted),
                stamp,
                seen);
    }

    private <E extends Changeable> void put(
            String what, Optional<E> known, Predicate<E> revise, Supplier<E> made, Stamp stamp, Optional<String> seen) {
        known.ifPresent(before -> before.version().requireSeen(seen, users::displayName));
        if (known.map(revise::test).orElse(true)) {
            E stored = known.orElseGet(made);
            stored.touch(stamp);
            if (known.isEmpty()) {
                figures.add(stored);
            }
            audit.administered("key figures: " + what);
        }
    }

    /** Adds first measures and areas. */
    @Allow(Permission.CHANGE_CODES)
    public void install(List<KeyFigureMeasureView> measures, List<KeyFigureAreaView> areas) {
        measures.forEach(measure -> figures.add(new KeyFigureMeasure(measure)));
        areas.forEach(area -> figures.add(new KeyFigureArea(area)));
    }

    @Unguarded("the start asks before anybody has signed in")
    public boolean isEmpty() {
        return figures.measures().isEmpty();
    }
}
