package dk.trinvis.exchange.sample;

import dk.trinvis.committee.FirstKeyFigures;
import dk.trinvis.committee.KeyFigureAreaEntry;
import dk.trinvis.committee.KeyFigureEntry;
import dk.trinvis.committee.KeyFigureSetEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up key figures of a municipality and those around it; only the names of the areas are real. */
final class SampleKeyFigures {

    static final String SET = "albertslund";

    private static final YearMonth LAST = YearMonth.of(2022, 12);
    private static final int MONTHS = 26;
    private static final String SOURCE = "Opdigtede eksempeltal (synthetic)";
    private static final List<String> AVERAGED =
            List.of("broendby", "glostrup", "hvidovre", "hoeje-taastrup", "ishoej", "roedovre");

    /** Made-up inhabitants aged 16-66, by area. */
    private static final Map<String, Integer> INHABITANTS = Map.of(
            FirstKeyFigures.COUNTRY,
            3_800_000,
            SET,
            18_500,
            "ballerup",
            31_000,
            "gladsaxe",
            46_000,
            "broendby",
            24_000,
            "glostrup",
            15_500,
            "hvidovre",
            35_500,
            "hoeje-taastrup",
            36_000,
            "ishoej",
            15_000,
            "roedovre",
            28_000);

    /**
     * How a made-up measure comes about.
     *
     * @param of the measure it is a share of; empty for the inhabitants
     * @param share of that, in the middle
     * @param yearly how much the share changes in a year
     */
    private record Made(String measure, String unit, String of, double share, double yearly) {}

    private static final String PERSONS = "persons";
    private static final String NUMBER = "number";
    private static final List<Made> MEASURES = List.of(
            new Made("population_16_66", PERSONS, "", 1, 0.003),
            new Made("fte_on_benefits", PERSONS, "", 0.21, -0.012),
            new Made("fte_on_cash_benefit", PERSONS, "", 0.031, -0.003),
            new Made("benefit_expenses", "kroner", "fte_on_benefits", 9_400, 250),
            new Made("benefit_budget", "kroner", "fte_on_benefits", 9_600, 120),
            new Made("sickness_spells", NUMBER, "", 0.004, 0.0001),
            new Made("sickness_weeks", NUMBER, "sickness_spells", 11.5, -0.6),
            new Made("unemployed", PERSONS, "", 0.035, -0.004),
            new Made("long_term_unemployed", PERSONS, "unemployed", 0.24, -0.03),
            new Made("fte_in_company_effort", PERSONS, "fte_on_benefits", 0.08, 0.006),
            new Made("companies", NUMBER, "", 0.05, 0.0005),
            new Made("companies_cooperating", NUMBER, "companies", 0.27, 0.02));

    private SampleKeyFigures() {}

    static Map<String, KeyFigureAreaEntry> areas() {
        Map<String, KeyFigureAreaEntry> areas = new LinkedHashMap<>();
        areas.put(SET, named("Albertslund"));
        areas.put("ballerup", named("Ballerup"));
        areas.put("gladsaxe", named("Gladsaxe"));
        areas.put("broendby", named("Brøndby"));
        areas.put("glostrup", named("Glostrup"));
        areas.put("hvidovre", named("Hvidovre"));
        areas.put("hoeje-taastrup", named("Høje-Taastrup"));
        areas.put("ishoej", named("Ishøj"));
        areas.put("roedovre", named("Rødovre"));
        return areas;
    }

    private static KeyFigureAreaEntry named(String name) {
        return new KeyFigureAreaEntry(name, name);
    }

    static KeyFigureSetEntry set() {
        return new KeyFigureSetEntry(
                "Albertslund og omegn (opdigtede tal)",
                SET,
                List.of(FirstKeyFigures.COUNTRY, "ballerup", "gladsaxe"),
                "Lokalområdet",
                AVERAGED,
                null);
    }

    /** What was published over the months, each area with its own way up and down; the same on every run. */
    static List<KeyFigureEntry> entries() {
        List<KeyFigureEntry> entries = new ArrayList<>();
        INHABITANTS.keySet().stream().sorted().forEach(area -> {
            Random random = new Random(area.hashCode());
            double lean = area.equals(FirstKeyFigures.COUNTRY) ? 1 : 0.85 + random.nextDouble() * 0.35;
            for (int back = MONTHS - 1; back >= 0; back--) {
                entries.addAll(month(area, LAST.minusMonths(back), lean, random));
            }
        });
        return entries;
    }

    private static List<KeyFigureEntry> month(String area, YearMonth month, double lean, Random random) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        BigDecimal inhabitants = BigDecimal.valueOf(INHABITANTS.getOrDefault(area, 0));
        double years = (month.getYear() - LAST.getYear()) + (month.getMonthValue() - LAST.getMonthValue()) / 12.0;
        return MEASURES.stream()
                .map(made -> {
                    double wave =
                            made.of().isEmpty() && made.share() == 1 ? 1 : lean * (0.97 + random.nextDouble() * 0.06);
                    BigDecimal value = values.getOrDefault(made.of(), inhabitants)
                            .multiply(BigDecimal.valueOf((made.share() + made.yearly() * years) * wave))
                            .setScale(0, RoundingMode.HALF_UP);
                    values.put(made.measure(), value);
                    return new KeyFigureEntry(
                            area, month.toString(), made.measure(), "", value, made.unit(), SOURCE, published(month));
                })
                .toList();
    }

    /** In the middle of the third month after it; the last two came out before the meeting of January and are provisional. */
    private static LocalDate published(YearMonth month) {
        LocalDate usual = month.plusMonths(3).atDay(16);
        LocalDate latest = LAST.plusMonths(1).atDay(16);
        return usual.isAfter(latest) ? latest : usual;
    }
}
