package dk.trinvis.committee;

import java.util.List;
import java.util.Optional;

/**
 * Who sits in a committee, those who left included.
 *
 * @param members the chair first, then by role and name
 * @param viceChairsDemanded what the rules of procedure say, if they do
 * @param viceChairs how many there are today, where that is another number than is demanded
 */
public record CommitteeRoster(
        List<CommitteeMemberView> members, Optional<Integer> viceChairsDemanded, Optional<Integer> viceChairs) {}
