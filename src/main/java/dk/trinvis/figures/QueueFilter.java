package dk.trinvis.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a team's cases is asked for.
 *
 * @param reason the name of the cohort: a code of {@link QueueReason}, {@code any} of them, or a number of the team's load
 * @param who {@code mine}, {@code team}, {@code nobody}, or the name of a user of the team
 * @param initiative the code of the one it is about; empty for all of them
 * @param since for what moved: from the beginning of this day on
 */
public record QueueFilter(String reason, String who, Optional<String> initiative, Optional<LocalDate> since) {

    /** Whatever the reason. */
    public static final String ANY = "any";

    /** Everybody who is active, whether somebody should look at them or not. */
    public static final String ACTIVE = Cohort.ACTIVE.name();

    private static final String SCREENED_ON = "screenedOn-";

    public static final String MINE = Responsible.MINE;
    public static final String TEAM = Responsible.TEAM;
    public static final String NOBODY = Responsible.NOBODY;

    /** A part of the queue. */
    public static QueueFilter of(String reason, String who) {
        return new QueueFilter(reason, who, Optional.empty(), Optional.empty());
    }

    /** The cohort of those last screened on a day, or begun then and not screened. */
    public static String screenedOn(LocalDate day) {
        return SCREENED_ON + day;
    }

    /** The day in the name of such a cohort; empty for any other. */
    public static Optional<LocalDate> dayScreened(String cohort) {
        try {
            return Optional.of(cohort)
                    .filter(name -> name.startsWith(SCREENED_ON))
                    .map(name -> LocalDate.parse(name.substring(SCREENED_ON.length())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same cases for another reason. */
    public QueueFilter because(String otherReason) {
        return new QueueFilter(otherReason, who, initiative, since);
    }

    /** As the query of an address. */
    public String query() {
        List<String> parameters = new ArrayList<>(List.of("reason=" + encoded(reason), "who=" + encoded(who)));
        initiative.ifPresent(code -> parameters.add("initiative=" + encoded(code)));
        since.ifPresent(day -> parameters.add("since=" + day));
        return String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
