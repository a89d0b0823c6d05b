package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.jobschool.Waits.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On no day may more be on a track than it then has seats. */
class SeatsRule {

    private final List<Track> versions;
    private final List<Seat> taken;

    /**
     * The rule of one track of an initiative.
     *
     * @param versions what is believed of the track
     * @param taken its seats on the days that will be asked for
     */
    SeatsRule(List<Track> versions, List<Seat> taken) {
        this.versions = versions;
        this.taken = new ArrayList<>(taken);
    }

    /** What the track is on a day; empty where there is no such track. */
    Optional<TrackView> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.isValidOn(day))
                .map(Track::view)
                .findFirst();
    }

    /** The first of the days on which others have every seat; only where somebody comes or seats go can that begin. */
    Optional<LocalDate> fullOn(Seat wanted) {
        List<DateRange> others = taken.stream()
                .filter(seat -> seat.enrolmentId() != wanted.enrolmentId())
                .map(Seat::days)
                .toList();
        return Stream.of(
                        Stream.of(wanted.days()),
                        others.stream(),
                        versions.stream().map(Track::valid))
                .flatMap(days -> days)
                .map(DateRange::first)
                .filter(wanted.days()::contains)
                .sorted()
                .filter(day -> isFull(day, others))
                .findFirst();
    }

    private boolean isFull(LocalDate day, List<DateRange> others) {
        long there = others.stream().filter(days -> days.contains(day)).count();
        return on(day).flatMap(TrackView::seats).filter(seats -> there >= seats).isPresent();
    }

    /** Somebody takes a seat and gives up those they had. */
    void take(Seat seat) {
        taken.removeIf(had -> had.enrolmentId() == seat.enrolmentId());
        taken.add(seat);
    }
}
