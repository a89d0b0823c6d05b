package dk.trinvis.citizen;

import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Database;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.ManyKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class Citizens {

    private static final String CURRENT =
            "SELECT c, r FROM Citizen c, CitizenRecord r WHERE r.citizenId = c.id AND r.supersededAt = :never";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ManyKeys many;

    @Inject
    private Database database;

    @Inject
    private CaseTeams teams;

    @Inject
    private AuditTrail audit;

    /** A citizen with what is currently recorded of them. */
    record Person(Citizen citizen, CitizenRecord record) {}

    /** The numbers of the persons with the references; at most a few hundred at a time. */
    Map<String, Long> ids(Collection<String> refs) {
        Map<String, Long> ids = new HashMap<>();
        if (!refs.isEmpty()) {
            String query = "SELECT c.ref, COALESCE(c.mergedInto, c.id) FROM Citizen c WHERE " + many.isOneOf("c.ref");
            many.bind(entities.createQuery(query, Object[].class), refs)
                    .getResultStream()
                    .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        }
        return ids;
    }

    Map<String, Person> withRefs(Collection<String> refs) {
        Map<String, Person> found = new HashMap<>();
        if (!refs.isEmpty()) {
            persons(many.bind(query(" AND " + many.isOneOf("c.ref")), refs))
                    .forEach(person -> found.put(person.citizen().ref(), person));
        }
        return found;
    }

    /**
     * A person with what decides who may know of them and where else something is recorded of them.
     *
     * @param teams those that answer for one of their cases
     * @param numbers all under which they are or were once known
     * @param reasons what the user has given a reason for today
     */
    record Known(Person person, Set<Long> teams, Set<Long> numbers, Set<String> reasons) {}

    /** The person with the reference, under whichever reference they are known now. */
    Optional<Person> withRef(String ref) {
        return knownAs(ref).map(Known::person);
    }

    /** The same with all that has to be known before they are shown, in one question. */
    Optional<Known> knownAs(String ref) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "SELECT c, r, o.id, " + CaseTeams.TEAM + ", " + AuditTrail.REASON + " FROM Citizen known"
                                + " LEFT JOIN Citizen c ON c.id = COALESCE(known.mergedInto, known.id)"
                                + " LEFT JOIN CitizenRecord r ON r.citizenId = c.id AND r.supersededAt = :never"
                                + " LEFT JOIN Citizen o ON o.mergedInto = c.id"
                                + teams.joined("c.id") + AuditTrail.JOINED + " WHERE known.ref = :ref",
                        Object[].class)
                .setParameter("never", Fact.NEVER)
                .setParameter("forever", DateRange.FOREVER)
                .setParameter("ref", ref);
        List<Object[]> rows = audit.bind(query).getResultList();
        return rows.stream().filter(row -> row[1] != null).findFirst().map(row -> {
            Person person = new Person((Citizen) row[0], (CitizenRecord) row[1]);
            Set<Long> numbers = numbers(rows, 2);
            numbers.add(person.citizen().id());
            Set<String> reasons = rows.stream()
                    .flatMap(each -> Stream.ofNullable((String) each[4]))
                    .collect(Collectors.toSet());
            return new Known(person, numbers(rows, 3), numbers, reasons);
        });
    }

    /** Those that are there: of an attribute that cannot be null, 0 stands for a row that is not joined. */
    private static Set<Long> numbers(List<Object[]> rows, int column) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable((Long) row[column]))
                .filter(number -> number != 0)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Optional<Person> withId(long id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    List<Person> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : persons(query(" AND c.id IN :ids").setParameter("ids", ids));
    }

    /** The number of the person with the CPR number, given its index. */
    Optional<Long> ownerOf(String cprIndex) {
        return persons(query(" AND r.cprIndex = :index").setParameter("index", cprIndex)).stream()
                .findFirst()
                .map(person -> person.citizen().personId());
    }

    /** Owners of CPR numbers, by the number's index. Indexes lie anywhere, so Derby is asked for one at a time. */
    Map<String, Long> ownersOf(Collection<String> cprIndexes) {
        Map<String, Long> owners = new HashMap<>();
        if (!database.isPostgres()) {
            cprIndexes.forEach(index -> ownerOf(index).ifPresent(owner -> owners.put(index, owner)));
        } else if (!cprIndexes.isEmpty()) {
            persons(query(" AND r.cprIndex IN :indexes").setParameter("indexes", cprIndexes))
                    .forEach(person -> person.record()
                            .cprIndex()
                            .ifPresent(
                                    index -> owners.put(index, person.citizen().personId())));
        }
        return owners;
    }

    private TypedQuery<Object[]> query(String condition) {
        return entities.createQuery(CURRENT + condition + " ORDER BY c.id", Object[].class)
                .setParameter("never", Fact.NEVER);
    }

    private static List<Person> persons(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Person((Citizen) row[0], (CitizenRecord) row[1]))
                .toList();
    }

    String ref(long id) {
        return entities.find(Citizen.class, id).ref();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
