package dk.trinvis.initiative;

import dk.trinvis.common.Decimals;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** CHK-7: the lines of a grant sum to the grant (domain reference A.6). */
public final class GrantLines {

    private GrantLines() {}

    /**
     * The sum, with kroner for numbers.
     *
     * @param text readable in any language
     */
    public record Sum(boolean holds, String text) {}

    /** Of one grant; empty where it is not split. */
    static Optional<Sum> check(Grant grant) {
        if (grant.lines().isEmpty()) {
            return Optional.empty();
        }
        long sum = grant.lines().stream().mapToLong(GrantLine::amountOere).sum();
        boolean holds = sum == grant.amountOere();
        String parts = grant.lines().stream()
                .map(line -> Decimals.written(line.amountOere()))
                .collect(Collectors.joining(" + "));
        return Optional.of(new Sum(holds, parts + (holds ? " = " : " ≠ ") + Decimals.written(grant.amountOere())));
    }

    /** Of all grants given up to and including the day; empty where none of them is split. */
    public static Optional<Sum> check(List<Grant> grants, LocalDate day) {
        List<Sum> sums = grants.stream()
                .filter(grant -> !grant.grantedOn().isAfter(day))
                .flatMap(grant -> check(grant).stream())
                .toList();
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sum(
                        sums.stream().allMatch(Sum::holds),
                        sums.stream().map(Sum::text).collect(Collectors.joining("; "))));
    }
}
