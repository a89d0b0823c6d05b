package dk.trinvis.exchange.sample;

import dk.trinvis.committee.CommitteeEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * Vejle's labour market forum on 31 October 2024. When members came and left, who nominated all but one of them, and when tasks
 * are due, is made up.
 */
final class VejleForumPaper {

    private static final String CODE = "arbejdsmarkedsforum";
    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final String JOURNAL = "15.00.05-A30-1-24";
    private static final String SECRETARIAT = "Sekretariatet";
    private static final String ELECTED = "Solveig Testgaard";
    private static final String VICE_CHAIR = "vice_chair";
    private static final String BUSINESS = "Erhvervslivet";
    private static final String TASK = "task";
    private static final String ADMINISTRATION = "Forvaltningen";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 1, 31);

    private VejleForumPaper() {}

    /** It has two vice-chairs, by § 3 of its rules of procedure: one of them left, and a member was elected instead. */
    static PaperCommittee committee() {
        return new PaperCommittee(
                CODE,
                new CommitteeEntry(
                        "Arbejdsmarkedsforum", "Vejle", "advisory_forum", null, false, "vejle-forum", false, 2),
                List.of(
                        PaperCommittee.nominated(
                                VejleCommitteePaper.CHAIR, PaperCommittee.CHAIR, "Arbejdsmarkedsudvalget", null, null),
                        PaperCommittee.nominated("Mogens Eksempelby", VICE_CHAIR, BUSINESS, null, null),
                        PaperCommittee.nominated("Orla Prøvemark", VICE_CHAIR, "HK", null, LocalDate.of(2024, 9, 30)),
                        PaperCommittee.nominated(ELECTED, PaperCommittee.MEMBER, BUSINESS, null, DAY.minusDays(1)),
                        PaperCommittee.nominated(ELECTED, VICE_CHAIR, BUSINESS, DAY, null)));
    }

    /**
     * The meeting.
     *
     * @param edition the id of the edition that is the paper of its item 15
     */
    static PaperMeeting meeting(String edition) {
        return new PaperMeeting(
                CODE,
                DAY,
                "14:00",
                "Konferencerum 1.34a",
                13,
                List.of(welcome(), election(), status().paper(edition), proposals(), businessPolicy()));
    }

    private static PaperItem welcome() {
        return new PaperItem("Velkomst", JOURNAL)
                .facts("Formanden byder velkommen.")
                .recommended(SECRETARIAT, "at forummet tager velkomsten til efterretning")
                .decided("noted", "");
    }

    private static PaperItem election() {
        return new PaperItem("Valg af næstformand", JOURNAL)
                .facts("""
                        Forummet skal have 2 næstformænd (forretningsordenens § 3, stk. 6). Den ene, fra HK, er ikke længere medlem, \
                        og der vælges en ny.
                        Medlemmer kan foreslås på mail til og med tirsdag den 29. oktober 2024.""")
                .recommended(SECRETARIAT, "at forummet vælger en næstformand")
                .attached(DAY.plusDays(1), "Forslag til ny næstformand")
                .decided("elected", ELECTED + " er ny næstformand. Forslaget følger med referatet.");
    }

    /** The money and what is aimed at stand in the edition. */
    private static PaperItem status() {
        return new PaperItem("Status på initiativer i 2024", JOURNAL)
                .facts("""
                        Forummets midler er gået til 2 initiativer: et 12-12-seminar og virksomhedsnetværket JobBoost.
                        Siden 1. januar 2024 står a-kasserne for de forsikrede lediges første 3 måneder. På seminaret den \
                        17.-18. april fandt deres og jobcentrets medarbejdere fælles fodslag; siden har en a-kasse og jobcentret \
                        søgt en af STAR's puljer sammen, til udsatte på dagpenge.
                        JobBoost skal prøve af, hvad der kan bringe udsatte borgere i job eller uddannelse. En af næstformændene \
                        får virksomheder med og fortæller om det på mødet.""")
                .orally()
                .recommended(SECRETARIAT, "at forummet tager status til efterretning")
                .decided("noted", """
                        Om seminaret er der fortalt på et tidligere møde; siden er samarbejdet vokset på alle niveauer.
                        JobBoost er kommet godt fra start med det 1. netværksmøde; hvor langt det er fra årets mål, står i papiret. \
                        Netværket er på LinkedIn.""");
    }

    private static PaperItem proposals() {
        return new PaperItem("Forslag til brug af midler i 2025", JOURNAL)
                .facts("""
                        Siden 2014 har forummet sat initiativer i gang for midler, som Arbejdsmarkedsudvalget skal bevilge. \
                        Bevillingen er 500.000 kr. Der er 2 forslag; det, som forummet vælger, bliver til et projekt, der lægges \
                        frem på det første møde i 2025.
                        Forslag 1: en småjobambassadør, der med afsæt i ESG finder småjob og siden borgere til dem, og som øver \
                        jobcentrets konsulenter i det.
                        Forslag 2: DGI holder Landsstævne i Vejle den 3.-6. juli 2025 og venter 25.000 deltagere. En koordinator, \
                        lønnet januar til august 2025, får stævnet til at hjælpe ledige videre. Der er 3 områder: folk til \
                        virksomhederne, aktivering og frivilligt arbejde.""")
                .recommended(
                        SECRETARIAT, "at forummet ser på de 2 forslag og siger, om forvaltningen skal udfolde 1 af dem")
                .decided("taken_on", """
                        En småjobambassadør beskrives, med Landsstævnet som løftestang. Der ses også på arbejdspligten og på noget \
                        tilsvarende i private virksomheder.
                        Når beskrivelsen er klar, sendes den til bemærkninger på mail med en frist.""")
                .asks(TASK, "Beskriv initiativet, også med blik for arbejdspligten", ADMINISTRATION, NEXT_YEAR)
                .asks(TASK, "Send beskrivelsen til bemærkninger på mail med en frist", ADMINISTRATION, NEXT_YEAR);
    }

    private static PaperItem businessPolicy() {
        return new PaperItem("Ny erhvervspolitik", JOURNAL)
                .facts("""
                        Økonomiudvalget satte i juni 2024 arbejdet i gang. Den nuværende politik gælder 2020-25.
                        Der er 3 greb: en undersøgelse blandt virksomhederne i juni 2024, værksteder i 2. halvår af 2024 og en \
                        konference sidst i januar 2025. I dag holder forummet selv værksted med 2 medarbejdere fra forvaltningen.""")
                .next(
                        "Arbejdsmarkedsudvalget ser et udkast, og byrådet behandler forslaget i marts 2025.",
                        "Arbejdsmarkedsudvalget",
                        "Byrådet, marts 2025")
                .attached(DAY, "1. Erhvervspolitik 2020-25", "2. Erhvervsundersøgelse 2024")
                .recommended(SECRETARIAT, "at forummet deltager i værkstedet")
                .decided("discussed", "Forummet deltog i værkstedet og gav input.");
    }
}
