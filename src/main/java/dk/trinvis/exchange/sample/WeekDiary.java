package dk.trinvis.exchange.sample;

import dk.trinvis.access.ActingAs;
import dk.trinvis.citizen.Contact;
import dk.trinvis.citizen.ProfileService;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Recording;
import dk.trinvis.enrolment.CaseService;
import dk.trinvis.enrolment.FollowUpService;
import dk.trinvis.enrolment.IndicatorService;
import dk.trinvis.enrolment.NewAnswer;
import dk.trinvis.enrolment.NewReferral;
import dk.trinvis.enrolment.NewScreening;
import dk.trinvis.enrolment.NoteService;
import dk.trinvis.enrolment.PoolService;
import dk.trinvis.enrolment.ScreeningReminderService;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the made-up team has done and written down in its week, each thing by who would have. */
@ApplicationScoped
class WeekDiary {

    private static final int PLACES = 32;
    private static final int REPORTED_DAYS_AGO = 45;

    @Inject
    private ActingAs actingAs;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private NoteService notes;

    @Inject
    private IndicatorService smallSteps;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ProfileService profiles;

    @Inject
    private PoolService pool;

    @Inject
    private ScreeningReminderService reminders;

    @Inject
    private CaseService cases;

    @Inject
    private Recording recording;

    /** Writes it into an initiative whose citizens, cases and activities are there. */
    void write(WeekInitiative initiative) {
        LocalDate today = initiative.today();
        initiatives.useIndicators(initiative.code(), Optional.of(WeekSmallSteps.SET), Optional.empty());
        for (WeekNote note : WeekNote.ALL) {
            String journal = String.format("%s-%03d", initiative.journalNumber(), note.caseNumber());
            as(note.by(), () -> notes.write(initiative.caseRef(note.caseNumber()), note.on(today, journal)));
        }
        as(DemoUsers.CASEWORKER, () -> caseworker(initiative, today));
        as(DemoUsers.COLLEAGUES.get(0), () -> referrals(initiative, today));
        as(DemoUsers.LEAD, () -> lead(initiative, today));
        initiatives.report(initiative.code(), Optional.of(today.minusDays(REPORTED_DAYS_AGO)), Optional.empty());
        as(DemoUsers.CASEWORKER, () -> correction(initiative, today));
    }

    private void as(String userName, Runnable deed) {
        actingAs.call(userName, () -> {
            deed.run();
            return true;
        });
    }

    private void caseworker(WeekInitiative initiative, LocalDate today) {
        WeekSmallSteps.ALL.forEach(
                each -> smallSteps.measure(initiative.caseRef(each.caseNumber()), each.on(today), Optional.empty()));
        followUps.answer(
                initiative.caseRef(31), 13, new NewAnswer("still_there", "citizen", today.minusDays(95), null, null));
        followUps.answer(
                initiative.caseRef(32),
                13,
                new NewAnswer("still_there", "employer", today.minusDays(2), "Er gået op i tid", null));
        goal(1, "Jeg vil have et job i en butik, hvor jeg kan tale med kunderne.", today.minusDays(20));
        goal(5, "Jeg vil gerne kunne betale min husleje selv.", today.minusDays(9));
        goal(9, "Jeg vil være chauffør ligesom min bror.", today.minusDays(1));
        goal(28, "Flere timer hos bageren, og så et kørekort.", today.minusDays(15));
        contact(1, "Helst om formiddagen");
        contact(5, "Sms er bedst, mens praktikken står på");
        contact(28, "Er på arbejde til klokken 10");
    }

    private void goal(int number, String words, LocalDate saidOn) {
        profiles.changeGoal(WeekInitiative.citizenRef(number), words, Optional.of(saidOn), Optional.empty());
    }

    /** Nobody is called or written to by these. */
    private void contact(int number, String note) {
        String ref = WeekInitiative.citizenRef(number);
        Contact contact =
                Contact.of("00 00 20 " + ref.substring(ref.length() - 2), null, "Eksempelvej " + number, note);
        profiles.changeContact(ref, contact, Optional.empty());
    }

    private void referrals(WeekInitiative initiative, LocalDate today) {
        refer(initiative, 34, today.minusDays(40), "Sprogcenter Prøve", "Er færdig med modul 4 og vil gerne i praktik");
        refer(
                initiative,
                35,
                today.minusDays(24),
                "Ydelseskontoret",
                "Har været længe væk fra arbejde og ønsker selv hjælp");
        refer(
                initiative,
                36,
                today.minusDays(12),
                "Sundhedscenter Prøve",
                "Har fået styr på hverdagen og vil prøve nogle timer");
        refer(
                initiative,
                37,
                today.minusDays(3),
                "Mette Medhjælper",
                "Ægtefællen er i indsatsen, og de vil gerne begynde sammen");
    }

    private void refer(WeekInitiative initiative, int number, LocalDate on, String by, String reason) {
        pool.refer(initiative.code(), new NewReferral(WeekInitiative.citizenRef(number), on, by, reason));
    }

    private void lead(WeekInitiative initiative, LocalDate today) {
        initiatives.limitPlaces(initiative.code(), OptionalInt.of(PLACES), Optional.empty());
        pool.waiting(initiative.code()).stream()
                .filter(each -> each.citizenRef().equals(WeekInitiative.citizenRef(34)))
                .forEach(each -> pool.passOver(
                        each.id(), "Kunne først begynde, når praktikken på sprogskolen er slut", Optional.empty()));
        List<String> soon = List.of(initiative.caseRef(13), initiative.caseRef(16));
        Intake intake = Intake.change(soon.size(), recording.stamp(DemoUsers.LEAD));
        reminders.take(soon, today.plusDays(6), intake);
    }

    private void correction(WeekInitiative initiative, LocalDate today) {
        cases.correctScreening(
                initiative.caseRef(8),
                new NewScreening(today.minusDays(50), 5, "Søger ikke lige nu", "Jeg orker det ikke", 5),
                "Jeg kom til at vælge trin 4; vi talte om trin 5",
                Optional.empty());
    }
}
