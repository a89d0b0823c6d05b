package dk.trinvis.exchange.sample;

import dk.trinvis.enrolment.NewNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A conversation or note of the made-up week.
 *
 * @param caseNumber of {@link WeekCitizens}, counted from 1
 * @param by a user name
 * @param daysAgo the day of the contact
 * @param nextIn in how many days the next contact is planned, below zero for one that has passed
 * @param filedDaysAgo since when the document system has it, if it does
 */
record WeekNote(
        int caseNumber,
        String by,
        int daysAgo,
        String kind,
        String text,
        Optional<Integer> nextIn,
        Optional<Integer> filedDaysAgo) {

    private static final String OWN = DemoUsers.CASEWORKER;
    private static final String METTE = DemoUsers.COLLEAGUES.get(0);
    private static final String VIGGO = DemoUsers.COLLEAGUES.get(1);

    static final List<WeekNote> ALL = List.of(
            open(1, OWN, 20, "conversation", "Har bestået modul 3. Vi aftalte at se på en praktik i butik.", 0)
                    .filed(19),
            open(2, OWN, 6, "conversation", "Første samtale. Vil gerne arbejde i et køkken og har prøvet det før.", 5),
            open(3, OWN, 12, "phone_call", "Ringede for at aftale en ny screening. Ville tale om den i går.", -1)
                    .filed(11),
            open(5, OWN, 9, "meeting", "Møde med butikschefen. Praktikken går godt, timeløn er ikke lovet endnu.", 3),
            open(6, OWN, 28, "conversation", "Trives på arbejdspladsen og møder til tiden.", 14)
                    .filed(27),
            open(8, OWN, 25, "letter", "Indkaldt til samtale om, hvad der skal ske nu.", 10)
                    .filed(25),
            open(8, OWN, 4, "phone_call", "Tog ikke telefonen. Ringer igen i næste uge.", 6),
            open(9, OWN, 1, "conversation", "Vil gerne videre til spor 2 og tør godt ringe til arbejdsgivere.", 12)
                    .filed(1),
            open(10, OWN, 1, "conversation", "Det er svært at nå det hele lige nu. Vi tager ét skridt ad gangen.", 7),
            open(13, OWN, 0, "phone_call", "Fik svar på, hvornår sprogskolen begynder igen.", 14),
            open(28, OWN, 15, "meeting", "Midtvejs i småjobbet sammen med bageren. Timerne kan sættes op.", 0)
                    .filed(14),
            open(29, OWN, 12, "meeting", "Praktikken stoppede, fordi der ikke var flere opgaver på stedet.", 9)
                    .filed(10),
            open(30, OWN, 18, "conversation", "Er optaget på grundforløbet. Sagen slutter, når det begynder.", 8)
                    .filed(17),
            open(16, METTE, 10, "conversation", "Gennemgik en ansøgning. Sender den selv inden næste gang.", -1)
                    .filed(9),
            open(18, METTE, 7, "phone_call", "Spurgte til jobsøgningsforløbet. Fremmødet er stabilt.", 5),
            open(22, VIGGO, 5, "meeting", "Møde med sprogskolen om at skifte til et aftenhold.", 16)
                    .filed(4),
            open(24, VIGGO, 3, "other", "Sms om, at næste samtale flyttes til rådhuset.", 2));

    private static WeekNote open(int caseNumber, String by, int daysAgo, String kind, String text, int nextIn) {
        return new WeekNote(caseNumber, by, daysAgo, kind, text, Optional.of(nextIn), Optional.empty());
    }

    private WeekNote filed(int sinceDaysAgo) {
        return new WeekNote(caseNumber, by, daysAgo, kind, text, nextIn, Optional.of(sinceDaysAgo));
    }

    NewNote on(LocalDate today, String journalNumber) {
        return new NewNote(
                today.minusDays(daysAgo),
                kind,
                text,
                nextIn.map(today::plusDays).orElse(null),
                filedDaysAgo.map(days -> journalNumber).orElse(null),
                filedDaysAgo.map(today::minusDays).orElse(null),
                null);
    }
}
