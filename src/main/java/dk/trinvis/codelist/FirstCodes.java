package dk.trinvis.codelist;

import java.time.LocalDate;
import java.util.List;

/** The codes that Trinvis comes with. From then on they are the municipality's. */
public final class FirstCodes {

    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);

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

    private FirstCodes() {}

    /** Fills empty lists. */
    public static void installInto(CodeService codes) {
        codes.install(CodeList.OUTCOME, FROM, OUTCOMES);
        codes.install(CodeList.OTHER_END_REASON, FROM, OTHER_END_REASONS);
        codes.install(CodeList.DESTINATION, FROM, DESTINATIONS);
        codes.install(CodeList.ACTIVITY_TYPE, FROM, ACTIVITY_TYPES);
    }

    private static CodeView plain(String code, String labelDa, String labelEn) {
        return new CodeView(code, labelDa, labelEn, false);
    }

    private static CodeView sensitive(String code, String labelDa, String labelEn) {
        return new CodeView(code, labelDa, labelEn, true);
    }
}
