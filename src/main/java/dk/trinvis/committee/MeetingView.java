package dk.trinvis.committee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting of a committee.
 *
 * @param committee the committee's code
 * @param starts the clock time in Copenhagen, {@code 08:30}
 * @param firstNumber the number of its first item
 * @param state the code of a {@link MeetingState}
 * @param reason why it is recorded or was changed after it was held; empty where that did not happen
 * @param deadline the last day on which its agenda can go out in time
 * @param deadlinePassed whether that day is over, the meeting still to come and its agenda not sent out
 * @param agendaSent how its agenda went out, once it did
 */
public record MeetingView(
        long id,
        String committee,
        String committeeName,
        LocalDate day,
        String starts,
        String place,
        int firstNumber,
        String state,
        String reason,
        LocalDate deadline,
        boolean deadlinePassed,
        Optional<MeetingSent> agendaSent) {}
