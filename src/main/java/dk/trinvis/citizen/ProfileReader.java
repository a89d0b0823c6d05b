package dk.trinvis.citizen;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.Profile.Entry;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads profiles as far as the user may see them: contacts not while the identity is masked, goals not as a consultant. */
@ApplicationScoped
class ProfileReader {

    @Inject
    private CitizenProfiles profiles;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    Profile read(Citizens.Person person) {
        long id = person.citizen().id();
        List<CitizenContact> contacts = isMasked(person) ? List.of() : profiles.history(CitizenContact.class, id);
        List<CitizenGoal> goals =
                user.may(Permission.SEE_SENSITIVE) ? profiles.history(CitizenGoal.class, id) : List.of();
        return new Profile(
                contacts.stream()
                        .filter(fact -> holds(fact, id))
                        .map(CitizenContact::contact)
                        .findFirst(),
                goals.stream()
                        .filter(fact -> holds(fact, id))
                        .map(goal -> entry(List.of(goal), goal.words()))
                        .findFirst(),
                entries(contacts, fact -> fact.contact().text()),
                entries(goals, CitizenGoal::words),
                version(person, contacts),
                version(person, goals));
    }

    boolean isMasked(Citizens.Person person) {
        return person.record().isProtected()
                && !audit.isUnmaskedToday(person.citizen().id());
    }

    /** The version of what is believed of the citizen, with these facts. */
    static Version version(Citizens.Person person, List<? extends CitizenFact> facts) {
        long id = person.citizen().id();
        return Version.of(
                Stream.concat(Stream.of(person.record()), facts.stream().filter(fact -> isBelieved(fact, id))));
    }

    private boolean holds(CitizenFact fact, long citizenId) {
        return isBelieved(fact, citizenId) && fact.valid().contains(clock.today());
    }

    /** What was recorded under a number under which the person was once known is history. */
    private static boolean isBelieved(CitizenFact fact, long citizenId) {
        return fact.isCurrent() && fact.citizenId() == citizenId;
    }

    /** One for each statement: that its days became fewer later does not make it another. */
    private static <F extends CitizenFact> List<Entry> entries(List<F> facts, Function<F, String> text) {
        Map<String, List<F>> statements = new LinkedHashMap<>();
        facts.forEach(fact -> statements
                .computeIfAbsent(fact.valid().first() + text.apply(fact), key -> new ArrayList<>())
                .add(fact));
        return statements.values().stream()
                .map(same -> entry(same, text.apply(same.get(0))))
                .sorted(Comparator.comparing(Entry::firstDay)
                        .thenComparing(Entry::recordedAt)
                        .reversed())
                .toList();
    }

    private static Entry entry(List<? extends Fact> same, String text) {
        Fact first = same.get(0);
        Fact last = same.get(same.size() - 1);
        return new Entry(
                first.valid().first(),
                last.valid().lastDay(),
                text,
                first.recordedAt(),
                first.recordedBy(),
                last.supersededAt());
    }
}
