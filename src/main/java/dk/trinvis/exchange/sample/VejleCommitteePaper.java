package dk.trinvis.exchange.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Vejle's labour market committee on 5 October 2023, and the strategy that it gave its first reading that day. What the strategy
 * does not say is made up: who of its seven signers leads them.
 */
final class VejleCommitteePaper {

    static final String CHAIR = "Henning Prøvegaard";

    private static final String CODE = "arbejdsmarkedsudvalget";
    private static final LocalDate DAY = LocalDate.of(2023, 10, 5);
    private static final String ABSENT = "Bodil Demosen";
    private static final String DIRECTOR = "Økonomi- og arbejdsmarkedsdirektøren";
    private static final String NO_REMARKS = "Ingen bemærkninger.";
    private static final String NO_POINTS = "Ingen punkter.";
    private static final String NOTED = "noted";

    private static final String STRATEGY = """
            Strategien viser vej, mens beskæftigelsesindsatsen reformeres frem mod 2030. Udvalgets 7 medlemmer har skrevet \
            under: 1 valgt for O, 2 for A, 3 for V og 1 for Æ.
            Den har 5 principper: 1. at turde noget nyt og lære af fejl, 2. at bygge på fakta og faglighed, 3. at arbejde sammen, \
            4. at tage ansvar og 5. at holde loven.
            Den har 4 fokusområder.
            1. Mere menneske og mindre system: tillid, åbenhed og samarbejde.
            2. Dem, der har lang vej til et job. Det er 4 grupper: unge uden fodfæste, handicappede, psykisk sårbare og borgere \
            med integrationslignende udfordringer.
            3. Virksomhederne. Der er 4 emner: rekruttering, opkvalificering, fastholdelse og rummelighed, også når 37 timer \
            om ugen er for meget.
            4. Fremtidens arbejdskraft. Der er 4 emner: fag, hvor der mangler folk, ordinær uddannelse, voksenlærlinge og \
            opkvalificering sammen med virksomhederne.
            Målet er en placering på ministeriets benchmarkliste; den og vejen dertil, år for år, står i papiret.
            Strategien kommer fra Vejle Kommune, Skolegade 1, 7100 Vejle, tlf. 76 81 00 00.""";

    private VejleCommitteePaper() {}

    static PaperCommittee committee() {
        return new PaperCommittee(
                CODE,
                PaperCommittee.entry("Arbejdsmarkedsudvalget", "Vejle", "committee", "vejle-udvalg"),
                List.of(
                        PaperCommittee.elected(CHAIR, PaperCommittee.CHAIR, "O"),
                        PaperCommittee.elected(ABSENT, PaperCommittee.MEMBER, "A"),
                        PaperCommittee.elected("Vibeke Opdigt", PaperCommittee.MEMBER, "V"),
                        PaperCommittee.elected("Viggo Eksempel", PaperCommittee.MEMBER, "V"),
                        PaperCommittee.elected("Verner Testrup", PaperCommittee.MEMBER, "V"),
                        PaperCommittee.elected("Ægir Tænktgaard", PaperCommittee.MEMBER, "Æ"),
                        PaperCommittee.elected("Asta Ørnedemo", PaperCommittee.MEMBER, "A")));
    }

    /**
     * The meeting.
     *
     * @param status the id of the edition that is the paper of its item 79
     * @param strategy the same of its item 81
     */
    static PaperMeeting meeting(String status, String strategy) {
        return new PaperMeeting(
                CODE,
                DAY,
                "08:30",
                "Kvickly Bryggen, Søndertorv 2, 7100 Vejle",
                78,
                Stream.of(
                                vulnerability(),
                                initiative().paper(status),
                                pension(),
                                strategy().paper(strategy),
                                activities(),
                                announcements(),
                                protocol())
                        .map(item -> item.without(ABSENT))
                        .toList());
    }

    private static PaperItem vulnerability() {
        return new PaperItem("Tema om udsathed", "15.00.00-G01-517-23")
                .why("""
                        Udvalget besluttede den 27. april at tage udsathed op på efterårets møder. I dag gælder det IPS, \
                        individuelt planlagt job med støtte, for borgere med en psykisk diagnose og en sag i jobcentret.""")
                .facts("""
                        Når beskæftigelsesindsatsen reformeres, ventes kommunernes arbejde at samle sig om udsatte borgere. \
                        Dette er 3. møde om temaet: det 1. tog begreberne og dilemmaerne, det 2. inddragelse af borgerne.
                        En lokal virksomhed fortæller om et forløb, der lykkedes, og regionens IPS-ambassadør om det tætte \
                        samarbejde med psykiatrien og om resultaterne.""")
                .climate(NO_REMARKS)
                .orally()
                .recommended(DIRECTOR, "at udvalget drøfter oplægget")
                .decided("discussed", "");
    }

    /** The money, the days and how many citizens there are of what is said by the edition, which knows what the public may learn. */
    private static PaperItem initiative() {
        return new PaperItem("Status på fokuseret integrationsindsats", "15.40.00-G01-19-23")
                .why("""
                        Udvalget har bevilget penge til at udvikle indsatsen og fået en første status. Nu følger tallene og de \
                        foreløbige resultater.""")
                .facts("""
                        Når borgere afslutter, bliver nye screenet ind.
                        Jobskolen er ved at blive bygget op og følger hele tiden borgernes behov; de første forløb ventes i \
                        oktober 2023. Det sidste spor er for dem, som traumer står i vejen for. Undervisningen har ingen fast adresse.""")
                .climate(NO_REMARKS)
                .recommended(DIRECTOR, "at udvalget tager status til efterretning")
                .decided(NOTED, "");
    }

    private static PaperItem pension() {
        return new PaperItem("Budget 2024 og status på ret til tidlig pension", "15.00.00-G01-1111-20")
                .why("Direktøren fortæller, hvordan det står til med ret til tidlig pension, og hvad der venter.")
                .facts("Udvalget har gennem 2023 hørt om det nye regeringsgrundlag og om, hvad ordningen betyder.")
                .climate(NO_REMARKS)
                .orally()
                .recommended(DIRECTOR, "at udvalget tager orienteringen til efterretning")
                .decided(NOTED, "");
    }

    private static PaperItem strategy() {
        return new PaperItem("Strategi for beskæftigelsesindsatsen 2024-2027", "15.00.00-P22-1-23")
                .readFor(1)
                .why("""
                        Den 4-årige beskæftigelsesplan udløber den 31. december 2023. Strategien for 2024-2027 afløser den og er \
                        i dag til 1. behandling.""")
                .facts(STRATEGY)
                .climate(NO_REMARKS)
                .next(
                        "Arbejdsmarkedsforum høres, og udvalget tager 2. behandling den 23. november 2023 med høringssvaret.",
                        "Arbejdsmarkedsforum, til høring",
                        "Arbejdsmarkedsudvalget den 23. november 2023, 2. behandling",
                        "Økonomiudvalget",
                        "Byrådet")
                .recommended(DIRECTOR, "at udvalget sender strategien i høring i Arbejdsmarkedsforum")
                .attached(DAY, "Strategi for beskæftigelsesindsatsen 2024-2027 (4)")
                .decided("sent_to_consultation", "")
                .sentOn("Arbejdsmarkedsforum");
    }

    private static PaperItem activities() {
        return new PaperItem("Deltagelse i aktiviteter", "81.14.00-G01-2-18")
                .always()
                .why("Aktiviteter, som udvalget kan tage del i.")
                .attached(DAY, "Vederlag og godtgørelse til medlemmer af byrådet")
                .decided("none", NO_POINTS);
    }

    private static PaperItem announcements() {
        return new PaperItem("Meddelelser", "00.22.04-A00-5-18")
                .always()
                .why("Nyt til udvalget.")
                .decided("none", NO_POINTS);
    }

    private static PaperItem protocol() {
        return new PaperItem("Digital godkendelse af beslutningsprotokollen", "00.22.04-P35-4-18")
                .always()
                .why("Medlemmerne skriver under i First Agenda.")
                .next("Kun udvalget behandler sagen.")
                .decided("approved", "");
    }
}
