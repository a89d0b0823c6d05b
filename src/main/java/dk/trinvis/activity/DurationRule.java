package dk.trinvis.activity;

import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.company.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How long an activity may last by the law in force on its first day. Whoever knows the citizen may have good reasons to go
 * beyond it, so it warns with the paragraph and never forbids (D-17).
 */
class DurationRule {

    private final List<MaxDuration> inForce;

    /** The rule of one type of activity on one first day. */
    DurationRule(List<MaxDuration> inForce) {
        this.inForce = inForce;
    }

    /**
     * The limit; empty when the law has none.
     *
     * @param targetGroup the citizen's, where it is known; otherwise the general limit counts, and where there is none the shortest
     * @param sector the employer's, where it is known; otherwise the shortest counts
     */
    Optional<MaxDuration> limit(Optional<String> targetGroup, Optional<Sector> sector, LocalDate firstDay) {
        List<MaxDuration> forGroup = closest(inForce, MaxDuration::targetGroup, targetGroup);
        List<MaxDuration> forSector = closest(forGroup, MaxDuration::sector, sector);
        return forSector.stream().min(Comparator.comparing(limit -> limit.lastDay(firstDay)));
    }

    /** Those made for the value, or else those made for everybody; where the value is unknown and none is, any. */
    private static <T> List<MaxDuration> closest(
            List<MaxDuration> limits, Function<MaxDuration, Optional<T>> of, Optional<T> value) {
        List<MaxDuration> own = limits.stream()
                .filter(limit -> value.isPresent() && Objects.equals(of.apply(limit), value))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<MaxDuration> general =
                limits.stream().filter(limit -> of.apply(limit).isEmpty()).toList();
        return general.isEmpty() && value.isEmpty() ? limits : general;
    }

    /** What a limit has to do with the citizen's target group. */
    static Optional<Words> ofGroup(MaxDuration limit, boolean known) {
        if (known) {
            return limit.targetGroup().map(group -> Message.of("activity.limitOfGroup"));
        }
        return Optional.of(
                Message.of(limit.targetGroup().isPresent() ? "activity.shortestLimit" : "activity.generalLimit"));
    }

    /**
     * What to tell of an activity that goes beyond its limit; one without a last day does so from that day on.
     *
     * @param ofGroup what to say of the target group
     */
    static Optional<Words> warning(Frame frame, MaxDuration limit, Optional<Words> ofGroup, LocalDate today) {
        LocalDate allowed = limit.lastDay(frame.firstDay());
        LocalDate last = frame.days().lastDay().orElse(today);
        if (!last.isAfter(allowed)) {
            return Optional.empty();
        }
        List<Words> sentences = new ArrayList<>();
        String unit = limit.unit().code();
        sentences.add(
                Message.of("activity.tooLong." + unit, limit.longest(), allowed, limit.paragraph(), limit.from()));
        limit.extendableTo().ifPresent(to -> sentences.add(Message.of("activity.extendable." + unit, to)));
        limit.sector().ifPresent(sector -> sentences.add(Message.of("activity.limitOfSector." + sector.code())));
        ofGroup.ifPresent(sentences::add);
        return Optional.of(
                locale -> sentences.stream().map(words -> words.in(locale)).collect(Collectors.joining(" ")));
    }
}
