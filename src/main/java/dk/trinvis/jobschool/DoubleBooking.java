package dk.trinvis.jobschool;

import dk.trinvis.common.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A session at the same time as another one: at the same place, with the same instructor, of the same track, or with a citizen
 * expected at both. It may be meant so, but then somebody says why.
 *
 * @param kind what or who is taken
 * @param wanted the session that is to be
 * @param other the session that has it
 */
record DoubleBooking(Kind kind, Session wanted, Session other) {

    /** What or who is taken. */
    enum Kind {
        PLACE,
        INSTRUCTOR,
        TRACK,
        CITIZEN
    }

    /**
     * Everything taken that the wanted sessions need, also by one another.
     *
     * @param others sessions that take place; those that are wanted otherwise are not looked at
     * @param shareACitizen whether somebody is expected at both; only asked of sessions at the same time
     */
    static List<DoubleBooking> find(
            List<Session> wanted, List<Session> others, BiPredicate<Session, Session> shareACitizen) {
        List<String> ids = wanted.stream().map(each -> each.key().sessionId()).toList();
        List<Session> known = new ArrayList<>(others);
        known.removeIf(each -> ids.contains(each.key().sessionId()));
        List<DoubleBooking> found = new ArrayList<>();
        for (Session one : wanted) {
            for (Session other : known) {
                if (one.slot().overlaps(other.slot())) {
                    addTo(found, one, other, shareACitizen);
                }
            }
            known.add(one);
        }
        return found;
    }

    private static void addTo(
            List<DoubleBooking> found, Session one, Session other, BiPredicate<Session, Session> shareACitizen) {
        Teaching mine = one.teaching();
        Teaching theirs = other.teaching();
        if (mine.location().equals(theirs.location())) {
            found.add(new DoubleBooking(Kind.PLACE, one, other));
        }
        if (mine.instructor().isPresent() && mine.instructor().equals(theirs.instructor())) {
            found.add(new DoubleBooking(Kind.INSTRUCTOR, one, other));
        }
        if (one.key().initiativeId() == other.key().initiativeId()
                && mine.track().equals(theirs.track())) {
            found.add(new DoubleBooking(Kind.TRACK, one, other));
        } else if (shareACitizen.test(one, other)) {
            found.add(new DoubleBooking(Kind.CITIZEN, one, other));
        }
    }

    /** What of the wanted session meets the other one. */
    String column() {
        return switch (kind) {
            case PLACE -> "location";
            case INSTRUCTOR -> "instructor";
            case TRACK, CITIZEN -> "track";
        };
    }

    /** What people are told. */
    Message text() {
        return Message.of(
                "jobschool.session.taken",
                kind.name(),
                wanted.slot().day(),
                other.slot().times());
    }
}
