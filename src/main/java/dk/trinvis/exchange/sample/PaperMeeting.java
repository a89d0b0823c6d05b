package dk.trinvis.exchange.sample;

import dk.trinvis.committee.MeetingEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that one of the papers is of.
 *
 * @param committee the code of the body that met
 * @param starts the clock time; where it is null the paper has none, and the sample makes one up
 * @param firstNumber where the paper's numbers go on from other meetings; null where they begin as the template says
 */
record PaperMeeting(
        String committee,
        LocalDate day,
        @Nullable String starts,
        String place,
        @Nullable Integer firstNumber,
        List<PaperItem> items) {

    private static final String MADE_UP = "17:00";

    MeetingEntry entry() {
        return new MeetingEntry(
                day,
                starts == null ? MADE_UP : starts,
                place,
                firstNumber,
                "held",
                starts == null
                        ? "Ført ind efter det offentliggjorte papir, som ikke har noget klokkeslæt: det er opdigtet"
                        : "Ført ind efter det offentliggjorte referat");
    }
}
