package dk.trinvis.citizen;

import dk.trinvis.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what lists and pages show of citizens. */
@ApplicationScoped
class CitizenRows {

    @Inject
    private Citizens citizens;

    @Inject
    private AuditTrail audit;

    @Inject
    private CprNumbers numbers;

    /** Citizens in a list; protected identities are masked. */
    List<CitizenRow> of(List<Long> citizenIds) {
        Map<Long, Citizens.Person> persons = citizens.withIds(citizenIds).stream()
                .collect(Collectors.toMap(person -> person.citizen().id(), Function.identity()));
        return citizenIds.stream()
                .flatMap(id -> Stream.ofNullable(persons.get(id)))
                .map(this::masked)
                .toList();
    }

    /** A citizen in a list; masked when the identity is protected. */
    CitizenRow masked(Citizens.Person person) {
        return row(person, person.record().isProtected());
    }

    /** A citizen opened alone; a protected identity is masked unless the user has given a reason today. */
    CitizenRow opened(Citizens.Person person) {
        return row(
                person,
                person.record().isProtected()
                        && !audit.isUnmaskedToday(person.citizen().id()));
    }

    private CitizenRow row(Citizens.Person person, boolean masked) {
        CitizenRecord record = person.record();
        return new CitizenRow(
                person.citizen().id(),
                person.citizen().ref(),
                masked ? Optional.empty() : Optional.of(record.name()),
                masked ? Optional.empty() : record.cpr(numbers.vault()).map(CprNumber::masked),
                record.isProtected());
    }
}
