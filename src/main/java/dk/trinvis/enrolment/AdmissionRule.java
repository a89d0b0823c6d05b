package dk.trinvis.enrolment;

import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who of those waiting may be admitted today: exactly those whom the usual admission would take. It is tried without
 * recording anything, and what it says against somebody is why they do not qualify: in the initiative already, their case
 * ended only yesterday, the initiative is closed. Nobody is ranked.
 */
@ApplicationScoped
class AdmissionRule {

    @Inject
    private EnrolmentIntake intake;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Clock clock;

    /** What stands in the way today of those citizens for whom something does, by their number. */
    Map<Long, Message> obstacles(InitiativeView initiative, Collection<Long> citizenIds) {
        return intake.obstacles(
                new Admission(null, null, null, null, null).entry("", initiative.code(), "", clock.today()),
                citizenIds);
    }

    /** Somebody who waited begins anew: naming an earlier enrolment would take its end back without a word why. */
    void requireUnused(String ref) {
        if (enrolments.withRef(ref).isPresent()) {
            throw new InvalidInput("enrolmentRef", "enrolment.pool.refUsed");
        }
    }

    /** A reference that no enrolment has yet, for each citizen: the initiative's code and the citizen's reference. */
    Map<String, String> suggested(InitiativeView initiative, Collection<String> citizenRefs) {
        Map<String, String> names = new LinkedHashMap<>();
        citizenRefs.forEach(ref -> names.put(ref, initiative.code() + "-" + ref));
        for (int ordinal = 2; !names.isEmpty(); ordinal++) {
            Set<String> taken = new HashSet<>();
            enrolments
                    .withRefs(names.values())
                    .forEach(file -> taken.add(file.enrolment().ref()));
            if (taken.isEmpty()) {
                break;
            }
            String next = "-" + ordinal;
            names.replaceAll((ref, name) -> taken.contains(name) ? initiative.code() + "-" + ref + next : name);
        }
        return names;
    }
}
