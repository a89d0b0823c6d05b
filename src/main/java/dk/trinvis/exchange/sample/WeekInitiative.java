package dk.trinvis.exchange.sample;

import dk.trinvis.common.DateRange;
import dk.trinvis.initiative.InitiativeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An initiative of the present year, made up, so that the pages of the day have something to show. */
record WeekInitiative(LocalDate today) {

    private static final int WEEKS_SINCE_LAUNCH = 40;
    private static final int SCREENING_WEEKS = 12;

    String code() {
        return "FI-" + today.getYear();
    }

    String journalNumber() {
        return "15.40.00-G01-1-" + today.getYear() % 100;
    }

    LocalDate launch() {
        return today.minusWeeks(WEEKS_SINCE_LAUNCH);
    }

    /** The case of one of {@link WeekCitizens}, counted from 1. */
    String caseRef(int number) {
        return String.format(Locale.ROOT, "%s-%03d", code(), number);
    }

    static String citizenRef(int number) {
        return String.format(Locale.ROOT, "B-%04d", 2000 + number);
    }

    InitiativeView view(long ladderId, long teamId) {
        return new InitiativeView(
                0,
                code(),
                "Trin for trin " + today.getYear(),
                "At følge op på de første erfaringer med den fokuserede integrationsindsats.",
                journalNumber(),
                launch(),
                DateRange.FOREVER,
                ladderId,
                teamId,
                "Arbejdsmarkedsudvalget",
                "Økonomi- og arbejdsmarkedsdirektøren",
                "Jobcenter Vejle",
                true,
                SCREENING_WEEKS,
                List.of(),
                List.of());
    }
}
