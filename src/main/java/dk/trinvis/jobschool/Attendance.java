package dk.trinvis.jobschool;

import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How one of those expected met at a session. */
@Entity
class Attendance extends Fact {

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String state;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(Session session, long enrolmentId, AttendanceState state) {
        super(session.valid());
        sessionId = session.key().sessionId();
        this.enrolmentId = enrolmentId;
        this.state = state.code();
    }

    long enrolmentId() {
        return enrolmentId;
    }

    AttendanceState state() {
        return AttendanceState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(sessionId, enrolmentId, state);
    }
}
