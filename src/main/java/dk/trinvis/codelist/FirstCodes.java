package dk.trinvis.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The codes that Trinvis comes with. From then on they are the municipality's. */
public final class FirstCodes {

    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);

    /** When the Act on an Active Employment Effort came into force, whose section 6 numbers the target groups. */
    private static final LocalDate LAB = LocalDate.of(2020, 1, 1);

    private static final List<CodeView> OUTCOMES = List.of(
            plain("education", "uddannelse", "education"),
            plain("employment", "job", "employment"),
            plain("self_supporting", "selvforsørgelse", "self-support"),
            plain("repatriated", "repatriering", "repatriation"),
            plain("other", "andet", "other"));

    private static final List<CodeView> OTHER_END_REASONS = List.of(
            plain("moved", "fraflyttet", "moved away"),
            plain("pension", "pension", "pension"),
            plain("died", "død", "died"),
            plain("withdrawn", "udtrådt", "withdrawn"));

    private static final List<CodeView> DESTINATIONS = List.of(
            plain("full_time_job", "ordinært job på fuld tid", "ordinary full-time job"),
            plain("part_time_job", "ordinært job på deltid", "ordinary part-time job"),
            plain("small_job", "småjob", "small job"),
            plain("vocational_education", "erhvervsuddannelse", "vocational education"),
            plain("general_education", "almen uddannelse", "general education"),
            plain("higher_education", "videregående uddannelse", "higher education"),
            plain("own_business", "egen virksomhed", "own business"),
            plain("supported_by_spouse", "forsørget af ægtefælle", "supported by spouse"),
            plain("other", "andet", "other"));

    private static final List<CodeView> ACTIVITY_TYPES = List.of(
            plain("small_job", "småjob", "small job"),
            plain("work_placement", "virksomhedspraktik", "work placement"),
            plain("wage_subsidy_job", "løntilskud", "wage subsidy job"),
            plain("flex_job", "fleksjob", "flex job"),
            plain("utility_work", "nytteindsats", "utility work"),
            plain("danish_course", "sprogskole", "Danish course"),
            sensitive("health_service", "sundhedstilbud", "health service"),
            plain("job_search_course", "jobsøgningsforløb", "job search course"),
            plain("company_visit", "virksomhedsbesøg", "company visit"),
            sensitive("mentor_support", "mentor", "mentor support"),
            sensitive(
                    "individual_placement_and_support",
                    "individuelt planlagt job med støtte (IPS)",
                    "individual placement and support (IPS)"),
            plain("guidance_and_upskilling", "vejledning og opkvalificering", "guidance and upskilling"),
            plain("ordinary_education", "ordinær uddannelse", "ordinary education"),
            plain("volunteering", "frivilligt arbejde", "volunteering"));

    private static final List<CodeView> ACTIVITY_RESULTS = List.of(
            plain("employed", "ansat bagefter", "employed afterwards"),
            plain("paid_hours", "lønnede timer bagefter", "paid hours afterwards"),
            plain("in_education", "i uddannelse bagefter", "in education afterwards"),
            plain("purpose_reached", "formålet er nået", "purpose reached"),
            plain("purpose_partly_reached", "formålet er delvist nået", "purpose partly reached"),
            plain("purpose_not_reached", "formålet er ikke nået", "purpose not reached"));

    private static final List<CodeView> NOTE_KINDS = List.of(
            plain("conversation", "samtale", "conversation"),
            plain("phone_call", "telefonsamtale", "phone call"),
            plain("meeting", "møde med andre", "meeting with others"),
            plain("letter", "brev", "letter"),
            plain("other", "andet", "other"));

    private static final List<CodeView> FOLLOW_UP_FINDINGS = List.of(
            plain("still_there", "er der stadig", "still there"),
            plain("not_there", "er der ikke længere", "no longer there"),
            plain("unknown", "vides ikke", "not known"));

    private static final List<CodeView> FOLLOW_UP_SOURCES = List.of(
            plain("citizen", "borgeren", "the citizen"),
            plain("employer", "arbejdsgiveren", "the employer"),
            plain("register", "et register", "a register"),
            plain("other", "andre", "others"));

    private static final List<CodeView> LOCATION_KINDS = List.of(
            plain("own", "egne lokaler", "own rooms"),
            plain("centre", "center eller bibliotek", "centre or library"),
            plain("company", "virksomhed", "company"),
            plain("utility_site", "nytteindsats", "utility work site"));

    private static final List<CodeView> LOCATION_PURPOSES = List.of(
            plain("job_centre", "tæt på jobcentret", "close to the job centre"),
            plain("library_and_health", "bibliotek og sundhedstilbud", "library and health services"),
            plain("company", "møde med arbejdspladser", "meeting workplaces"),
            plain("public_transport", "træning i offentlig transport", "practising public transport"),
            plain("everyday_practice", "hverdag og praksis", "everyday practice"));

    private static final List<CodeView> TARGET_GROUPS = List.of(
            plain("lab-6-1", "§ 6, nr. 1: dagpenge", "section 6, 1: unemployment insurance"),
            plain("lab-6-2", "§ 6, nr. 2: jobparat, kontanthjælp", "section 6, 2: job-ready, cash benefit"),
            plain("lab-6-3", "§ 6, nr. 3: aktivitetsparat, kontanthjælp", "section 6, 3: activity-ready, cash benefit"),
            plain("lab-6-4", "§ 6, nr. 4: uddannelsesparat, under 30 år", "section 6, 4: education-ready, under 30"),
            plain("lab-6-5", "§ 6, nr. 5: aktivitetsparat, under 30 år", "section 6, 5: activity-ready, under 30"),
            sensitive("lab-6-6", "§ 6, nr. 6: sygedagpenge", "section 6, 6: sickness benefit"),
            sensitive("lab-6-7", "§ 6, nr. 7: jobafklaringsforløb", "section 6, 7: job clarification course"),
            sensitive("lab-6-8", "§ 6, nr. 8: ressourceforløb", "section 6, 8: resource course"),
            sensitive("lab-6-9", "§ 6, nr. 9: visiteret til fleksjob", "section 6, 9: assessed for a flex job"),
            sensitive("lab-6-10", "§ 6, nr. 10: revalidering", "section 6, 10: revalidation"),
            sensitive("lab-6-11", "§ 6, nr. 11: førtidspension", "section 6, 11: disability pension"),
            plain("lab-6-12", "§ 6, nr. 12: selvforsørgende", "section 6, 12: self-supporting"),
            plain("lab-6-13", "§ 6, nr. 13: under 18 år", "section 6, 13: under 18"),
            plain("integration", "integrationsprogrammet", "the integration programme"));

    private static final List<CodeView> ROLES = List.of(
            plain("caseworker", "sagsbehandler", "caseworker"),
            plain("team_lead", "teamleder", "team lead"),
            plain("company_consultant", "virksomhedskonsulent", "company consultant"),
            plain("instructor", "underviser", "instructor"),
            plain("committee_secretary", "udvalgssekretær", "committee secretary"),
            plain("committee_member", "udvalgsmedlem", "committee member"),
            plain("administrator", "administrator", "administrator"));

    private static final Map<CodeList, List<CodeView>> LISTS = Map.ofEntries(
            Map.entry(CodeList.OUTCOME, OUTCOMES),
            Map.entry(CodeList.OTHER_END_REASON, OTHER_END_REASONS),
            Map.entry(CodeList.DESTINATION, DESTINATIONS),
            Map.entry(CodeList.ACTIVITY_TYPE, ACTIVITY_TYPES),
            Map.entry(CodeList.ACTIVITY_RESULT, ACTIVITY_RESULTS),
            Map.entry(CodeList.NOTE_KIND, NOTE_KINDS),
            Map.entry(CodeList.FOLLOW_UP_FINDING, FOLLOW_UP_FINDINGS),
            Map.entry(CodeList.FOLLOW_UP_SOURCE, FOLLOW_UP_SOURCES),
            Map.entry(CodeList.LOCATION_KIND, LOCATION_KINDS),
            Map.entry(CodeList.LOCATION_PURPOSE, LOCATION_PURPOSES),
            Map.entry(CodeList.ROLE, ROLES));

    private FirstCodes() {}

    /** Fills the lists that are empty: all of them at first, later those that a new version has brought. */
    public static void installInto(CodeService codes) {
        LISTS.forEach((list, views) -> install(codes, list, FROM, views));
        install(codes, CodeList.TARGET_GROUP, LAB, TARGET_GROUPS);
    }

    private static void install(CodeService codes, CodeList list, LocalDate from, List<CodeView> views) {
        if (codes.isEmpty(list)) {
            codes.install(list, from, views);
        }
    }

    private static CodeView plain(String code, String labelDa, String labelEn) {
        return new CodeView(code, labelDa, labelEn, false);
    }

    private static CodeView sensitive(String code, String labelDa, String labelEn) {
        return new CodeView(code, labelDa, labelEn, true);
    }
}
