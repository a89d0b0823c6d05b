package dk.trinvis.committee;

import java.util.List;
import java.util.Optional;

/**
 * Who sits in a committee, those who left included.
 *
 * @param members the chair first, then by role and name
 * @param viceChairsDemanded what the rules of procedure say, if they do
 * @param viceChairs how many there are today, where that is another number than is demanded
 * @param notNominated of a forum whose members organisations nominate: the names of those there today of whom no organisation is
 *     known
 */
public record CommitteeRoster(
        List<CommitteeMemberView> members,
        Optional<Integer> viceChairsDemanded,
        Optional<Integer> viceChairs,
        List<String> notNominated) {}
