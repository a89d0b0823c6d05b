package dk.trinvis.exchange.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A case of Aalborg's council on 16 December 2013, and the meetings of its employment committee that the council's paper tells of.
 * The paper names nobody and has no clock times; when the committee and the magistrate recommended it is not in it either.
 */
final class AalborgPaper {

    static final String COMMITTEE = "aalborg-beskaeftigelsesudvalg";

    /** How the wish of the second meeting was answered. */
    static final String ANSWER = "Notatet blev godkendt den 11. oktober 2013.";

    private static final String COUNCIL = "aalborg-byraad";
    private static final String CASE = "2013-10286";
    private static final int COUNCIL_ITEM = 26;
    private static final LocalDate COUNCIL_DAY = LocalDate.of(2013, 12, 16);
    private static final LocalDate NOTE_DAY = LocalDate.of(2013, 10, 11);
    private static final String TEMPLATE = "aalborg";
    private static final String MUNICIPALITY = "Aalborg";
    private static final String JOB_CENTRE = "Jobcenter Aalborg";

    private static final String BACKGROUND = """
            Beskæftigelsesudvalget godkendte et kommissorium den 2. april 2013. Jobcentret arbejder bredt sammen med virksomhederne, \
            men uden en samlet strategi, og virksomhedsvendt aktivering når en mindre andel end i sammenlignelige jobcentre. \
            Ministeren og reformerne af kontanthjælpen (for de over 30-årige), førtidspensionen og fleksjobbene vil have mere af den.
            Strategien har 3 opgaver:
            1. flaskehalse, hvor fag mangler folk, skal brydes op,
            2. langtidsledige og andre med lang vej tilbage skal hjælpes i arbejde,
            3. virksomheder med ledige stillinger skal kunne få dem besat.
            Den gælder i 2 år. Udkastet blev drøftet den 24. september 2013, og udvalgets bemærkninger er med. Et notat om, hvad \
            der skal gøres, blev godkendt den 11. oktober 2013, og strategien kom i høring.
            """;

    private static final String REPLIES = """
            Der er 4 høringssvar.
            AMU er glad for, at alle målgrupper er med.
            LO ønsker formål, næste skridt og varigt arbejde skrevet i jobplanen, en plan fra dag 1 og mere for de ufaglærte. \
            Jobcentret er enig, men planen kan ikke altid være klar på dag 1.
            AC foreslår en evaluering midtvejs i løntilskud. Jobcentret følger allerede op.
            Aalborg Universitet savner andre aktører, VEU-centrene og vækst. Jobcentret tager det op med uddannelserne.""";

    private AalborgPaper() {}

    static List<PaperCommittee> committees() {
        return List.of(
                body(COMMITTEE, "Beskæftigelsesudvalget i Aalborg", "committee"),
                body("aalborg-magistrat", "Magistraten i Aalborg", "magistrate"),
                body(COUNCIL, "Aalborg Byråd", "council"));
    }

    private static PaperCommittee body(String code, String name, String kind) {
        return new PaperCommittee(code, PaperCommittee.entry(name, MUNICIPALITY, kind, TEMPLATE), List.of());
    }

    static PaperMeeting mandate() {
        return inCommittee(
                LocalDate.of(2013, 4, 2),
                new PaperItem("Kommissorium for en virksomhedsstrategi", CASE).decided("approved", ""));
    }

    static PaperMeeting draft() {
        return inCommittee(
                LocalDate.of(2013, 9, 24),
                new PaperItem("Udkast til virksomhedsstrategi", CASE)
                        .decided("discussed", "")
                        .asks("committee_wish", "Et notat om, hvad der skal gøres", JOB_CENTRE, NOTE_DAY));
    }

    static PaperMeeting note() {
        return inCommittee(
                NOTE_DAY,
                new PaperItem("Notat om virksomhedsstrategien", CASE)
                        .next(
                                "Strategien sendes i høring.",
                                "Det Lokale Beskæftigelsesråd, Erhvervsrådet, Aktiveringsudvalget og arbejdsmarkedets parter, til høring",
                                "Magistraten",
                                "Byrådet")
                        .decided("approved", "")
                        .sentOn("Magistraten"));
    }

    private static PaperMeeting inCommittee(LocalDate day, PaperItem item) {
        return new PaperMeeting(COMMITTEE, day, null, "", null, List.of(item));
    }

    /**
     * The council's meeting.
     *
     * @param note the id of the committee's item that it goes on with
     */
    static PaperMeeting council(long note) {
        PaperItem item = new PaperItem("Strategi for Jobcenter Aalborgs samarbejde med virksomhederne", CASE)
                .numbered(COUNCIL_ITEM)
                .after(note)
                .facts("Magistraten har sluttet sig til indstillingen.\n" + BACKGROUND + REPLIES)
                .recommended("Beskæftigelsesudvalget", "at byrådet godkender strategien")
                .attached(
                        COUNCIL_DAY,
                        "Bilag til strategien",
                        "Høringssvar fra AAU",
                        "Høringssvar fra AC",
                        "Høringssvar fra LO",
                        "Udkast til strategi")
                .missing("Høringssvar fra AMU")
                .decided("approved", "");
        return new PaperMeeting(COUNCIL, COUNCIL_DAY, null, "", null, List.of(item));
    }
}
