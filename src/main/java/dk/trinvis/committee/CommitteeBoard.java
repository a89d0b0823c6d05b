package dk.trinvis.committee;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Who leads a committee: one chair at a time, and as many vice-chairs as its rules of procedure demand. */
final class CommitteeBoard {

    private final List<CommitteeMember> members;

    CommitteeBoard(List<CommitteeMember> members) {
        this.members = List.copyOf(members);
    }

    /** {@link RuleBroken} where two would be chair on the same day. */
    void requireOneChair() {
        List<CommitteeMember> chairs =
                members.stream().filter(each -> each.is(CommitteeRole.CHAIR)).toList();
        for (int i = 1; i < chairs.size(); i++) {
            DateRange days = chairs.get(i).days();
            chairs.subList(0, i).stream()
                    .filter(other -> other.days().overlaps(days))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new RuleBroken("committee.member.oneChair", other.name());
                    });
        }
    }

    /** The names of those there on the day whom nobody has nominated. */
    List<String> notNominated(LocalDate day) {
        return members.stream()
                .filter(each -> !each.isNominated() && each.days().contains(day))
                .map(CommitteeMember::name)
                .toList();
    }

    /** How many vice-chairs there are on the day, if that is another number than is demanded; empty where none is. */
    OptionalInt otherThanDemanded(OptionalInt demanded, LocalDate day) {
        int there = (int) members.stream()
                .filter(each -> each.is(CommitteeRole.VICE_CHAIR) && each.days().contains(day))
                .count();
        return demanded.isPresent() && demanded.getAsInt() != there ? OptionalInt.of(there) : OptionalInt.empty();
    }
}
