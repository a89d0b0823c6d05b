package dk.trinvis.citizen;

import dk.trinvis.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who may be the same as somebody to be registered. That they were shown stays written down where that is refused. */
@ApplicationScoped
class NearMatches {

    private static final int CANDIDATES = 100;
    private static final int MOST_ALIKE = 10;

    @Inject
    private Citizens citizens;

    @Inject
    private CitizenNames names;

    @Inject
    private CitizenRows rows;

    @Inject
    private CprNumbers numbers;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private AuditTrail audit;

    /**
     * Those among the citizens the user may see who may be the same (see {@link NearMatch}), by name; at most 10. Protected
     * identities are masked, and stand last so that their place says nothing of the name.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<CitizenRow> of(String name, Optional<CprNumber> cpr) {
        List<String> sounds = NearMatch.sounds(name);
        if (sounds.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> born = cpr.map(CprNumber::birthDate);
        List<Long> candidates = names.sounding(sounds, visible.condition("k.citizen_id"), CANDIDATES);
        Map<Long, Citizens.Person> near = citizens.withIds(candidates).stream()
                .filter(person -> NearMatch.bornAlike(
                        born,
                        person.record().cpr(numbers.vault()).map(CprNumber::birthDate),
                        person.record().isProtected()))
                .collect(Collectors.toMap(person -> person.citizen().id(), Function.identity()));
        List<Citizens.Person> shown = candidates.stream()
                .flatMap(id -> Stream.ofNullable(near.get(id)))
                .sorted(Comparator.comparing(person -> person.record().isProtected()))
                .limit(MOST_ALIKE)
                .toList();
        audit.listed(shown.stream().map(person -> person.citizen().id()).toList(), "near matches");
        return shown.stream().map(rows::masked).toList();
    }
}
