package dk.trinvis.jobschool;

import dk.trinvis.common.DanishHolidays;
import dk.trinvis.common.Languages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A session that is to be otherwise, alone or with those of its series that follow. They then follow it in all that changes, by
 * as many days, as a series of their own; whoever would come to a holiday by that is cancelled.
 *
 * @param together the planned ones to change, the one in question first
 * @param slot when that one is to be
 * @param teaching what that one is to be
 */
record Rescheduling(List<Session> together, Slot slot, Teaching teaching, Optional<String> reason) {

    private Session first() {
        return together.get(0);
    }

    /** Whether anything is to be otherwise at all. */
    boolean isChange() {
        return !slot.equals(first().slot()) || !teaching.equals(first().teaching());
    }

    /** What is to be believed of them. */
    List<Session> sessions() {
        if (together.size() == 1) {
            return List.of(first().moved(first().key(), slot, teaching, reason));
        }
        Optional<String> series = Optional.of(UUID.randomUUID().toString());
        boolean sameDays = slot.day().equals(first().slot().day());
        return together.stream()
                .map(each -> {
                    Session moved = each.moved(
                            new SessionKey(
                                    each.key().sessionId(), series, each.key().initiativeId()),
                            each.slot().changed(first().slot(), slot),
                            each.teaching().changed(first().teaching(), teaching),
                            reason);
                    return sameDays ? moved : unlessHoliday(each, moved);
                })
                .toList();
    }

    private static Session unlessHoliday(Session before, Session moved) {
        return DanishHolidays.on(moved.slot().day())
                .map(holiday -> before.as(
                        SessionState.CANCELLED, Optional.of(holiday.text().in(Languages.DANISH))))
                .orElse(moved);
    }
}
