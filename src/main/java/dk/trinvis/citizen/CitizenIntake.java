package dk.trinvis.citizen;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Guard;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Takes in many citizens. A CPR number belongs to one citizen at a time (invariant 14). */
@ApplicationScoped
class CitizenIntake {

    private static final int CHUNK = 500;

    @Inject
    private Citizens citizens;

    @Inject
    private CprNumbers numbers;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<Guard.Refused> refused;

    /**
     * Checks or records every entry. Those whom the user may not know of are refused without a word of what is recorded, and
     * that they were named is in the audit trail.
     *
     * @param synthetic whether citizens who are new are made up
     * @param done is told how many entries have been seen so far
     */
    void take(List<CitizenEntry> entries, boolean synthetic, Intake intake, IntConsumer done) {
        Map<String, String> ownersInFile = new HashMap<>();
        int named = 0;
        for (int from = 0; from < entries.size(); from += CHUNK) {
            int until = Math.min(entries.size(), from + CHUNK);
            List<CitizenEntry> chunk = entries.subList(from, until);
            Map<String, Citizens.Person> known = citizens.withRefs(
                    chunk.stream().map(CitizenEntry::citizenRef).toList());
            Map<String, Long> owners = citizens.ownersOf(
                    chunk.stream().flatMap(entry -> index(entry).stream()).toList());
            Set<Long> hidden = hidden(known, owners);
            named += hidden.size();
            for (int i = from; i < until; i++) {
                CitizenEntry entry = entries.get(i);
                Optional<Citizens.Person> person = Optional.ofNullable(known.get(entry.citizenRef()));
                if (person.filter(each -> hidden.contains(each.citizen().personId()))
                        .isPresent()) {
                    intake.refuse(i, "citizen_ref", Message.of("citizen.refOfAnother"));
                } else if (isTaken(entry, person, owners, ownersInFile)) {
                    intake.refuse(i, "cpr", Message.of("citizen.cprOfAnother"));
                } else {
                    intake.settle(i, take(entry, person, synthetic, intake));
                }
            }
            citizens.flush();
            done.accept(until);
        }
        tell(named);
    }

    private Set<Long> hidden(Map<String, Citizens.Person> known, Map<String, Long> owners) {
        Set<Long> ids = new HashSet<>(owners.values());
        known.values().forEach(person -> ids.add(person.citizen().personId()));
        return visible.notToTakeIn(ids);
    }

    private void tell(int named) {
        if (named > 0) {
            refused.fire(new Guard.Refused(user.userName(), user.role(), "import of other teams' citizens: " + named));
        }
    }

    private boolean isTaken(
            CitizenEntry entry,
            Optional<Citizens.Person> person,
            Map<String, Long> owners,
            Map<String, String> ownersInFile) {
        Optional<String> index = index(entry);
        if (index.isEmpty()) {
            return false;
        }
        Long owner = owners.get(index.get());
        String inFile = ownersInFile.putIfAbsent(index.get(), entry.citizenRef());
        boolean isOthers = owner != null
                && person.filter(known -> known.citizen().personId() == owner).isEmpty();
        return isOthers
                || !Objects.requireNonNullElse(inFile, entry.citizenRef()).equals(entry.citizenRef());
    }

    private boolean take(CitizenEntry entry, Optional<Citizens.Person> known, boolean synthetic, Intake intake) {
        if (known.isEmpty()) {
            intake.stamp().ifPresent(stamp -> begin(entry, synthetic, stamp));
            return true;
        }
        CitizenRecord recorded = known.get().record();
        CitizenEntry filled = entry.filledFrom(recorded, numbers::vault);
        CitizenRecord wanted = new CitizenRecord(known.get().citizen().id(), filled, vault(filled));
        Revision<CitizenRecord> revision = Revision.of(List.of(recorded), List.of(wanted));
        intake.stamp().ifPresent(stamp -> revision.record(intake.contradicting(), citizens::add));
        return !revision.isEmpty();
    }

    private void begin(CitizenEntry entry, boolean synthetic, Stamp stamp) {
        Citizen citizen = new Citizen(
                entry.citizenRef(),
                synthetic || entry.cpr().filter(CprNumber::isSynthetic).isPresent());
        citizens.add(citizen);
        CitizenRecord record = new CitizenRecord(citizen.id(), entry, vault(entry));
        Revision.of(List.<CitizenRecord>of(), List.of(record)).record(stamp, citizens::add);
    }

    private Optional<String> index(CitizenEntry entry) {
        return entry.cpr().map(number -> numbers.vault().index(number));
    }

    private Optional<CprVault> vault(CitizenEntry entry) {
        return entry.cpr().map(number -> numbers.vault());
    }
}
