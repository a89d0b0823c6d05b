package dk.trinvis.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Why a case stands in somebody's work queue; in the order in which the queue shows them. */
public enum QueueReason {
    /** Responsible for not more than two weeks, and not screened since. */
    NEW_FOR_ME("newForMe", "x.responsible_since", "/enrolment/screen?ref={ref}"),
    /** The next contact was planned for today or earlier, and nothing is written of it. */
    CONTACT_DUE("contactDue", "x.contact_on", "/enrolment/note?ref={ref}"),
    /** A session that they were to come to, or are now, was moved or cancelled, and they are not told. */
    SESSION_CHANGED("sessionChanged", "x.tell_by", "/jobschool/notices?who=team#case-{ref}"),
    /** Did not meet the last three times, see {@link dk.trinvis.jobschool.ThreeAbsences}, and nothing is written since. */
    ABSENCES("absences", "x.missed_on", "/enrolment/note?ref={ref}"),
    /** Screened, or begun, longer ago than the initiative allows, or not by the day that somebody has asked for. */
    NO_SCREENING("noScreening", "x.screened", "/enrolment/screen?ref={ref}"),
    /** Not yet, but within two weeks. */
    SCREENING_DUE("screeningDue", "x.screened", "/enrolment/screen?ref={ref}"),
    /** The initiative asks after small steps, and nobody has for three months, or ever. */
    SMALL_STEPS_DUE("smallStepsDue", "COALESCE(x.measured_on, x.asks_from)", "/enrolment/indicators?ref={ref}"),
    /** An activity ends within two weeks, the case later, and none begins soon after it. */
    ACTIVITY_ENDS("activityEnds", "x.planned_until", "/activity/new?ref={ref}"),
    /** An activity's planned last day has passed and nobody has said how it went. */
    PLANNED_END_PASSED("plannedEndPassed", "x.agreed_end", "/activity/show?id={about}"),
    /** The midway review of an activity should have been held. */
    REVIEW_OVERDUE("reviewOverdue", "x.review_on", "/activity/show?id={about}"),
    /** In no activity for more than four weeks. */
    NO_ACTIVITY("noActivity", "COALESCE(x.active_until, x.valid_from)", "/activity/new?ref={ref}"),
    /** On a track that is not for the step. */
    STEP_AND_TRACK("stepAndTrack", "x.track_since", "/exchange/bulk?action=track&ref={ref}"),
    /** Ended with an outcome, and due to be asked how it went. */
    FOLLOW_UP_DUE("followUpDue", "x.valid_until", "/enrolment/follow-up?ref={ref}&weeks={about}"),
    /** Ended with an outcome that does not say into what. */
    INCOMPLETE_OUTCOME("incompleteOutcome", "x.valid_until", "/enrolment/days?ref={ref}"),
    /** A note should have been filed in the document system. */
    NOTE_UNFILED("noteUnfiled", "x.unfiled_on", "/enrolment/note?ref={ref}&note={about}");

    private final String code;
    private final String day;
    private final String page;

    QueueReason(String code, String day, String page) {
        this.code = code;
        this.day = day;
        this.page = page;
    }

    /**
     * Where it is answered.
     *
     * @param enrolmentRef the case
     * @param about the id of the activity whose end or review it is, or of the note, or how many weeks after the end the
     *     follow-up is; nothing for other reasons
     */
    public String address(String enrolmentRef, String about) {
        return page.replace("{ref}", URLEncoder.encode(enrolmentRef, StandardCharsets.UTF_8))
                .replace("{about}", about);
    }

    /** What addresses and scripts call it; also the name of its cohort. */
    public String code() {
        return code;
    }

    /** The day that belongs to it, in SQL over {@link TeamCases}. */
    String day() {
        return day;
    }

    static Optional<QueueReason> withCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
