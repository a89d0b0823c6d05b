package dk.trinvis.committee;

import java.util.List;

/** The measures that Trinvis comes with, two for each theme. From then on they are the municipality's. */
public final class FirstKeyFigures {

    /** The code of the whole country. */
    public static final String COUNTRY = "hele-landet";

    private static final String PERSONS = KeyFigureUnit.PERSONS.code();
    private static final String KRONER = KeyFigureUnit.KRONER.code();
    private static final String PERCENT = KeyFigureUnit.PERCENT.code();
    private static final String NUMBER = KeyFigureUnit.NUMBER.code();
    private static final int PROVISIONAL = 2;

    /** What figures are published of, to compute the others from. */
    private static final List<KeyFigureMeasureView> OBSERVED = List.of(
            observed(
                    "fte_on_benefits",
                    "fuldtidspersoner på offentlig forsørgelse",
                    "full-time persons on public benefits",
                    PERSONS),
            observed(
                    "fte_on_cash_benefit",
                    "fuldtidspersoner på kontanthjælp",
                    "full-time persons on cash benefit",
                    PERSONS),
            observed("population_16_66", "indbyggere på 16-66 år", "inhabitants aged 16-66", PERSONS),
            observed(
                    "benefit_expenses",
                    "kommunens udgifter til forsørgelse",
                    "the municipality's spending on benefits",
                    KRONER),
            observed("benefit_budget", "budgettet til forsørgelse", "the budget for benefits", KRONER),
            observed(
                    "sickness_weeks",
                    "uger i afsluttede sygedagpengeforløb",
                    "weeks of ended sickness benefit spells",
                    NUMBER),
            observed("sickness_spells", "afsluttede sygedagpengeforløb", "ended sickness benefit spells", NUMBER),
            observed("long_term_unemployed", "langtidsledige", "long-term unemployed", PERSONS),
            observed("unemployed", "ledige", "unemployed", PERSONS),
            observed(
                    "fte_in_company_effort",
                    "fuldtidspersoner i virksomhedsrettet indsats",
                    "full-time persons in company-directed effort",
                    PERSONS),
            observed(
                    "companies_cooperating",
                    "virksomheder, der samarbejder med jobcentret",
                    "companies that cooperate with the job centre",
                    NUMBER),
            observed("companies", "virksomheder i området", "companies in the area", NUMBER));

    private static final List<KeyFigureMeasureView> COMPUTED = List.of(
            rate(
                    "share_on_benefits",
                    KeyFigureTheme.SHARE_ON_BENEFITS,
                    "Andel på offentlig forsørgelse",
                    "Share on public benefits",
                    new Shown(10, PERCENT, KeyFigureDirection.LOWER, 1, "fte_on_benefits", "population_16_66")),
            rate(
                    "share_on_cash_benefit",
                    KeyFigureTheme.SHARE_ON_BENEFITS,
                    "Andel på kontanthjælp",
                    "Share on cash benefit",
                    new Shown(20, PERCENT, KeyFigureDirection.LOWER, 1, "fte_on_cash_benefit", "population_16_66")),
            rate(
                    "expenses_per_inhabitant",
                    KeyFigureTheme.ECONOMY,
                    "Forsørgelsesudgifter pr. indbygger på 16-66 år",
                    "Spending on benefits per inhabitant aged 16-66",
                    new Shown(10, KRONER, KeyFigureDirection.LOWER, 0, "benefit_expenses", "population_16_66")),
            rate(
                    "budget_used",
                    KeyFigureTheme.ECONOMY,
                    "Forbrug af budgettet til forsørgelse",
                    "Use of the budget for benefits",
                    new Shown(20, PERCENT, KeyFigureDirection.NEITHER, 1, "benefit_expenses", "benefit_budget")),
            rate(
                    "sickness_duration",
                    KeyFigureTheme.DURATION,
                    "Varighed af afsluttede sygedagpengeforløb",
                    "Duration of ended sickness benefit spells",
                    new Shown(
                            10,
                            KeyFigureUnit.WEEKS.code(),
                            KeyFigureDirection.LOWER,
                            1,
                            "sickness_weeks",
                            "sickness_spells")),
            rate(
                    "long_term_share",
                    KeyFigureTheme.DURATION,
                    "Langtidslediges andel af de ledige",
                    "Long-term unemployed among the unemployed",
                    new Shown(20, PERCENT, KeyFigureDirection.LOWER, 1, "long_term_unemployed", "unemployed")),
            rate(
                    "company_effort_share",
                    KeyFigureTheme.COMPANY_EFFORT,
                    "Andel af ydelsesmodtagere i virksomhedsrettet indsats",
                    "Share of benefit recipients in company-directed effort",
                    new Shown(10, PERCENT, KeyFigureDirection.HIGHER, 1, "fte_in_company_effort", "fte_on_benefits")),
            rate(
                    "companies_share",
                    KeyFigureTheme.COMPANY_EFFORT,
                    "Andel af virksomheder, der samarbejder med jobcentret",
                    "Share of companies that cooperate with the job centre",
                    new Shown(20, PERCENT, KeyFigureDirection.HIGHER, 1, "companies_cooperating", "companies")));

    private record Shown(
            int ordinal, String unit, KeyFigureDirection better, int decimals, String numerator, String denominator) {}

    private FirstKeyFigures() {}

    /** Fills empty tables. */
    public static void installInto(KeyFigureSetupService setup) {
        setup.install(OBSERVED, List.of(new KeyFigureAreaView(COUNTRY, "Hele landet", "All of Denmark")));
        setup.install(COMPUTED, List.of());
    }

    private static KeyFigureMeasureView observed(String code, String labelDa, String labelEn, String unit) {
        return new KeyFigureMeasureView(
                code,
                0,
                "",
                labelDa,
                labelEn,
                unit,
                KeyFigureDirection.NEITHER.code(),
                0,
                KeyFigurePeriod.MONTH.code(),
                PROVISIONAL,
                "",
                "");
    }

    private static KeyFigureMeasureView rate(
            String code, KeyFigureTheme theme, String labelDa, String labelEn, Shown shown) {
        return new KeyFigureMeasureView(
                code,
                shown.ordinal(),
                theme.code(),
                labelDa,
                labelEn,
                shown.unit(),
                shown.better().code(),
                shown.decimals(),
                KeyFigurePeriod.MONTH.code(),
                0,
                shown.numerator(),
                shown.denominator());
    }
}
