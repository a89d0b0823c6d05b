package dk.trinvis.codelist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lists that the program itself asks for; what stands in them is data. */
public enum CodeList {
    /** Why an enrolment ended, where that is a result of the initiative. */
    OUTCOME("outcome"),
    /** Why an enrolment ended, where it is not. */
    OTHER_END_REASON("other_end_reason"),
    /** What a citizen went on to. */
    DESTINATION("destination"),
    ACTIVITY_TYPE("activity_type"),
    /** For whom the law gives what offers and limits. */
    TARGET_GROUP("target_group"),
    /** How an activity went that was not interrupted. */
    ACTIVITY_RESULT("activity_result"),
    /** What sort of contact a note is about. */
    NOTE_KIND("note_kind"),
    /** What was found out of somebody some time after their case had ended. */
    FOLLOW_UP_FINDING("follow_up_finding"),
    /** Who said so. */
    FOLLOW_UP_SOURCE("follow_up_source"),
    /** What sort of place the job school meets at. */
    LOCATION_KIND("location_kind"),
    /** What a place adds to the teaching. */
    LOCATION_PURPOSE("location_purpose"),
    /** What somebody works as; changed together with what they may do, see {@link RoleService}. */
    ROLE("role");

    private final String key;

    CodeList(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The lists that are words and nothing else, and so are changed code by code. */
    public static List<CodeList> ofWords() {
        return Arrays.stream(values()).filter(list -> list != ROLE).toList();
    }

    /** The list of words with a key. */
    static Optional<CodeList> withKey(String key) {
        return ofWords().stream().filter(list -> list.key.equals(key)).findFirst();
    }
}
