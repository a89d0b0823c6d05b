package dk.trinvis.figures;

import dk.trinvis.initiative.InitiativeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whose cases are asked about: those that a team answers for, or the part of them that one caseworker does, or nobody by
 * name.
 *
 * @param user who asks; their own cases come first in lists
 * @param who {@link #MINE}, {@link #TEAM}, {@link #NOBODY}, or the name of a user of the team
 * @param initiative the one it is about; empty for all of them
 * @param cases the numbers of the enrolments that it is only about; empty for all of them
 */
record Responsible(long teamId, String user, String who, Optional<InitiativeView> initiative, List<Long> cases) {

    static final String MINE = "mine";
    static final String TEAM = "team";
    static final String NOBODY = "nobody";

    /** What makes the rows of {@link TeamCases} theirs. */
    String condition() {
        return of("r") + (initiative.isPresent() ? " AND p.initiative_id = :initiative" : "");
    }

    /** What makes a row of responsibilities theirs. */
    String of(String alias) {
        String whose = switch (who) {
            case TEAM -> "";
            case NOBODY -> " AND " + alias + ".caseworker IS NULL";
            default -> " AND " + alias + ".caseworker = :caseworker";
        };
        return cases.isEmpty()
                ? whose
                : whose + " AND " + alias + ".enrolment_id IN ("
                        + IntStream.range(0, cases.size())
                                .mapToObj(number -> ":case" + number)
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    /** What the names in {@link #condition} and in {@link TeamCases} stand for. */
    Map<String, Object> names() {
        Map<String, Object> names = new HashMap<>();
        names.put("team", teamId);
        names.put("user", user);
        names.put("caseworker", who.equals(MINE) ? user : who);
        initiative.ifPresent(one -> names.put("initiative", one.id()));
        for (int i = 0; i < cases.size(); i++) {
            names.put("case" + i, cases.get(i));
        }
        return names;
    }
}
