package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One track through its days: what is said from a day on holds until the next that was said, or until it closes. */
class TrackVersions {

    private final long initiativeId;
    private final TreeMap<LocalDate, Stated> stated = new TreeMap<>();

    private record Stated(TrackView view, LocalDate until) {}

    TrackVersions(long initiativeId, List<Track> recorded) {
        this.initiativeId = initiativeId;
        recorded.forEach(each -> stated.put(
                each.valid().first(), new Stated(each.view(), each.valid().until())));
    }

    boolean isEmpty() {
        return stated.isEmpty();
    }

    /** What is said from exactly that day on. */
    Optional<TrackView> from(LocalDate first) {
        return Optional.ofNullable(stated.get(first)).map(Stated::view);
    }

    /** What it is on a day. */
    Optional<TrackView> on(LocalDate day) {
        return Optional.ofNullable(stated.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(each -> day.isBefore(each.until))
                .map(Stated::view);
    }

    /** The last day of the track, where nothing else is said of it after the day. */
    Optional<LocalDate> lastDayFrom(LocalDate day) {
        return Optional.ofNullable(stated.lastEntry())
                .filter(last -> !last.getKey().isAfter(day))
                .map(last -> last.getValue().until)
                .filter(until -> until.isAfter(day) && !until.equals(DateRange.FOREVER))
                .map(until -> until.minusDays(1));
    }

    /**
     * It is so from a day on.
     *
     * @param lastDay after which there is no such track any more, whatever was said of later days
     */
    void state(TrackView view, LocalDate first, Optional<LocalDate> lastDay) {
        Optional<LocalDate> end = lastDay.map(day -> day.plusDays(1));
        end.ifPresent(day -> {
            stated.tailMap(day, true).clear();
            stated.replaceAll((from, each) -> each.until.isAfter(day) ? new Stated(each.view, day) : each);
        });
        Optional.ofNullable(stated.lowerEntry(first))
                .filter(before -> before.getValue().until.isAfter(first))
                .ifPresent(before -> stated.put(before.getKey(), new Stated(before.getValue().view, first)));
        LocalDate until =
                Optional.ofNullable(stated.higherKey(first)).or(() -> end).orElse(DateRange.FOREVER);
        stated.put(first, new Stated(view, until));
    }

    /** What is to be believed, the earliest first; neighbours that say the same are one. */
    List<Track> wanted() {
        List<Track> wanted = new ArrayList<>();
        stated.forEach((first, each) -> {
            int last = wanted.size() - 1;
            boolean goesOn = last >= 0
                    && wanted.get(last).view().equals(each.view)
                    && wanted.get(last).valid().until().equals(first);
            LocalDate from = goesOn ? wanted.remove(last).valid().first() : first;
            wanted.add(new Track(initiativeId, each.view, new DateRange(from, each.until)));
        });
        return wanted;
    }
}
