package dk.trinvis.exchange.sample;

import java.time.LocalDate;
import java.util.List;

/** Albertslund's committee for business, employment and education on 23 January 2023. Who leads it, and when its wish is due, is made up. */
final class AlbertslundPaper {

    private static final String CODE = "albertslund-ebu";
    private static final LocalDate DAY = LocalDate.of(2023, 1, 23);
    private static final LocalDate NEXT_MONTH = LocalDate.of(2023, 2, 28);
    private static final String ABSENT = "Tove Opdigt";
    private static final String DIRECTOR = "Direktøren for By, Kultur, Miljø & Beskæftigelse";
    private static final String ADOPTED = "adopted";
    private static final String NOTED = "at orienteringen tages til efterretning";

    private AlbertslundPaper() {}

    static PaperCommittee committee() {
        return new PaperCommittee(
                CODE,
                PaperCommittee.entry(
                        "Udvalget for Erhverv, Beskæftigelse og Uddannelsesinstitutioner",
                        "Albertslund",
                        "committee",
                        "albertslund"),
                List.of(
                        PaperCommittee.elected("Alma Prøveholt", PaperCommittee.CHAIR, ""),
                        PaperCommittee.elected(ABSENT, PaperCommittee.MEMBER, "løsgænger")));
    }

    static PaperMeeting meeting() {
        return new PaperMeeting(
                CODE,
                DAY,
                "16:30",
                "Jobcentrets mødelokale, Bytorvet 25, 2620 Albertslund",
                null,
                List.of(
                        keyFigures(),
                        klapJob().without(ABSENT),
                        codeOfCare().without(ABSENT),
                        businessPolicy().without(ABSENT),
                        fromTheChair(),
                        fromTheAdministration(),
                        anyOtherBusiness(),
                        signatures()));
    }

    private static PaperItem keyFigures() {
        return new PaperItem("Nøgletal på beskæftigelsesområdet", "15.00.00-A00-20-19")
                .occasion("Udvalget får jævnligt nøgletal. De kommer fremover på en ny måde og med nyt indhold.")
                .facts("""
                        Hver måned kommer et beskæftigelsesoverblik, der viser det, som fylder mest. 4 temaer er der altid: andel \
                        borgere på ydelse, økonomi, sagsvarighed og virksomhedsrettet indsats.
                        Albertslund ses ved siden af landet, gennemsnittet af 6 kommuner i lokalområdet (Brøndby, Glostrup, \
                        Hvidovre, Høje-Taastrup, Ishøj og Rødovre), Ballerup og Gladsaxe.""")
                .recommended(DIRECTOR, NOTED)
                .attached(DAY, "Beskæftigelsesoverblik, december 2022", "Beskæftigelsesoverblik, januar 2023")
                .decided(ADOPTED, "")
                .asks("committee_wish", "Økonomi og effekt mere i dybden", DIRECTOR, NEXT_MONTH);
    }

    private static PaperItem klapJob() {
        return new PaperItem("Orientering om KLAPjob", "15.00.20-A00-1-22")
                .occasion(
                        "På Jobcamp i Aalborg vakte KLAPjob interesse. Her er, hvad kommunen hidtil har brugt det til.")
                .facts("""
                        Har man et kognitivt handicap, kan KLAPjob hjælpe en i arbejde: oftest i et skånejob ved siden af \
                        førtidspensionen, somme tider i et fleksjob. Hvordan man søger, står på klapjob.dk.
                        KLAPjob har aftaler med ca. 20 virksomheder i hele landet og nævner selv 59 kommuner. Det koster ikke \
                        jobcentrene noget.
                        Albertslund har ingen aftale, men kender og bruger KLAPjob. Et skøn er, at ca. 10 borgere er henvist på \
                        1,5 år, og at alle fik et skånejob, nogle efter en STU.""")
                .recommended(DIRECTOR, NOTED)
                .decided(ADOPTED, "");
    }

    private static PaperItem codeOfCare() {
        return new PaperItem("Aftale med Code of Care", "15.00.00-A00-26-21")
                .occasion("""
                        Budgetaftalen for 2023 (budgetforslag 3.24) siger ja til et samarbejde med nonprofitorganisationen Code of \
                        Care. Her er den første status.""")
                .facts("""
                        Ledere fra private og offentlige virksomheder samles i en task force, som skal få småjob i stand.
                        Aftalen er fra november 2022, og en projektleder og en projektkoordinator er udpeget.
                        I starten af 2023 inviterer borgmesteren virksomhederne i et brev. Dagen for det første møde kendes ikke; \
                        den ventes i 1. kvartal 2023. Mål sættes, når gruppen er der.""")
                .recommended(DIRECTOR, NOTED)
                .decided(ADOPTED, "");
    }

    private static PaperItem businessPolicy() {
        return new PaperItem("Proces for ny erhvervspolitik", "01.11.20-A26-2-22")
                .occasion("Erhvervsstrategien for 2019-2024 skal afløses af en erhvervspolitik.")
                .facts("""
                        Arbejdet begynder i 1. kvartal 2023, og politikken ventes godkendt i 4. kvartal 2023. Den dækker 2024-2026.
                        Virksomheder, kommunens egne folk og organisationer kommer med input. Politikken skal passe til visionen og \
                        udvalgte verdensmål, til erhvervshusene og Greater Copenhagen, og har service og synlighed for øje.""")
                .next("Udvalget står for politikken, og Kommunalbestyrelsen godkender den.", "Kommunalbestyrelsen")
                .recommended(
                        DIRECTOR, "at processen godkendes, så arbejdet begynder i 1. kvartal og slutter i 4. kvartal")
                .attached(DAY, "Procesplan for erhvervspolitikken")
                .decided(ADOPTED, "");
    }

    private static PaperItem fromTheChair() {
        return new PaperItem("Orientering fra formanden", "00.00.00-A26-10-22")
                .always()
                .points("Morgenbriefing", "Samarbejdsforum", "En ny virksomhed vil låne et lokale")
                .recommended(DIRECTOR, NOTED)
                .decided(ADOPTED, "");
    }

    private static PaperItem fromTheAdministration() {
        return new PaperItem("Orientering fra forvaltningen", "00.00.00-A26-9-22")
                .always()
                .orally()
                .points(
                        "Erhvervsområdet i januar 2023",
                        "Udbuddet af beskæftigelsesrettede indsatser",
                        "Årets gazeller 2022",
                        "Aftalen om at tænke beskæftigelsesindsatsen på ny",
                        "Mundtligt: 225-timersreglen")
                .recommended(DIRECTOR, NOTED)
                .attached(
                        DAY,
                        "A. Erhvervsområdet i januar 2023",
                        "B. Udbuddet af beskæftigelsesrettede indsatser",
                        "C. Årets gazeller 2022",
                        "D. Aftalen om at tænke beskæftigelsesindsatsen på ny")
                .decided(ADOPTED, "");
    }

    private static PaperItem anyOtherBusiness() {
        return new PaperItem("Eventuelt", "00.00.00-A26-11-22")
                .always()
                .points("Opfølgning på besparelserne i budgettet");
    }

    private static PaperItem signatures() {
        return new PaperItem("Underskriftsblad", "00.00.00-A26-12-22")
                .always()
                .occasion("Protokollen godkendes digitalt.")
                .facts("Deltagerne skriver under, når mødet slutter.")
                .recommended("Formanden", "at protokollen og deltagelsen godkendes digitalt")
                .decided(ADOPTED, "");
    }
}
