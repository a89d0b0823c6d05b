package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was to come to a session, or is now, is to be told what was changed of it, or has been. It stands while the
 * day that they know of or the one it is on now lies ahead.
 */
@Entity
@Table(name = "session_notice")
class SessionNotice extends Fact {

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "known_number")
    private int knownNumber;

    @Column(name = "change_number")
    private int changeNumber;

    @Column(name = "tell_by")
    private LocalDate tellBy;

    private boolean told;

    @SuppressWarnings("NullAway.Init")
    protected SessionNotice() {}

    private SessionNotice(SessionNotice same, boolean told, DateRange days) {
        super(days);
        sessionId = same.sessionId;
        enrolmentId = same.enrolmentId;
        knownNumber = same.knownNumber;
        changeNumber = same.changeNumber;
        tellBy = same.tellBy;
        this.told = told;
    }

    private SessionNotice(long enrolmentId, Session known, Session now, LocalDate tellBy, DateRange days) {
        super(days);
        sessionId = now.key().sessionId();
        this.enrolmentId = enrolmentId;
        knownNumber = known.changeNumber();
        changeNumber = now.changeNumber();
        this.tellBy = tellBy;
    }

    /** What somebody is to be told from today on; empty where it is as they know it, or lies behind. */
    static Optional<SessionNotice> of(long enrolmentId, Session known, Session now, LocalDate today) {
        List<LocalDate> ahead = Stream.of(known, now)
                .map(each -> each.slot().day())
                .filter(day -> !day.isBefore(today))
                .sorted()
                .toList();
        if (ahead.isEmpty() || !isNews(known, now)) {
            return Optional.empty();
        }
        DateRange days = DateRange.inclusive(today, ahead.get(ahead.size() - 1));
        return Optional.of(new SessionNotice(enrolmentId, known, now, ahead.get(0), days));
    }

    /** Another time or place, or not at all. */
    private static boolean isNews(Session known, Session now) {
        return (known.state() == SessionState.CANCELLED) != (now.state() == SessionState.CANCELLED)
                || !known.meetsAs(now);
    }

    String sessionId() {
        return sessionId;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    /** The number of the change of the session that they know of. */
    int knownNumber() {
        return told ? changeNumber : knownNumber;
    }

    /** Whether they are still to be told on the day. */
    boolean isDueOn(LocalDate day) {
        return !told && valid().contains(day);
    }

    /** The same on the days before; empty where there are none. */
    Optional<SessionNotice> until(LocalDate day) {
        return valid().before(day).map(days -> new SessionNotice(this, told, days));
    }

    /** The same, told on a day on which it was due. */
    SessionNotice toldOn(LocalDate day) {
        return new SessionNotice(this, true, new DateRange(day, valid().until()));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(sessionId, enrolmentId, knownNumber, changeNumber, tellBy, told);
    }
}
