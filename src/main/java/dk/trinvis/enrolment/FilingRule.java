package dk.trinvis.enrolment;

import java.time.LocalDate;

/** What is written down of a contact is filed in the document system within five days of it (D.1 story 9). */
public final class FilingRule {

    private static final int DAYS = 5;

    private FilingRule() {}

    /** The first day of a contact whose note may still be unfiled on the day. */
    public static LocalDate unfiledLongestAgo(LocalDate day) {
        return day.minusDays(DAYS);
    }

    /**
     * What holds in SQL for the notes that are not filed on a day.
     *
     * @param day how the statement writes the day
     */
    public static String unfiled(String alias, String day) {
        return "(" + alias + ".filed_on IS NULL OR " + alias + ".filed_on > " + day + ")";
    }
}
