package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.paper.HtmlPaper;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.Observation;
import dk.trinvis.initiative.TargetView;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class AimsAccountTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final LocalDate MEETING = LocalDate.of(2024, 10, 30);
    private static final LocalDate YEARS_END = LocalDate.of(2024, 12, 31);
    private static final Money NONE = new Money(List.of(), List.of());
    static final Money MONEY = new Money(
            List.of(new Grant(
                    50_000_000,
                    LocalDate.of(2023, 11, 23),
                    "Forummet",
                    "",
                    "Status hvert år",
                    false,
                    List.of(new GrantLine("Netværk", 50_000_000)))),
            List.of(new Money.Line("Netværk", 50_000_000, new TreeMap<>(Map.of(YearMonth.of(2024, 4), 12_345_050L)))));

    @Test
    void theMoneyIsToldWithWhatIsLeftAndTheCondition() {
        assertThat(text(Audience.CLOSED, MONEY))
                .contains(
                        "Der er bevilget 500.000 kr. Den 31. oktober 2024 var 123.450,50 kr. heraf brugt, og 376.549,50 kr. var tilbage.",
                        "Bevillingen er betinget: Status hvert år.",
                        "Netværk | 500.000 kr. | 123.450,50 kr. | 376.549,50 kr.");
    }

    @Test
    void aTargetIsToldInASentenceWithItsSource() {
        assertThat(text(Audience.PUBLIC, NONE, aim("Netværket", false, List.of())))
                .contains(
                        "Netværket: 12 af 20 virksomheder, 61 dage tilbage (på vej, mødet, offentliggjort den 30. oktober 2024)")
                .doesNotContain("bevilget");
    }

    @Test
    void aPathIsAPictureAndATable() {
        var path = List.of(new TargetView.Year(2023, new BigDecimal(5)));
        assertThat(text(Audience.CLOSED, NONE, aim("Netværket", false, path)))
                .contains("31. december 2023 | ≥ 5 | ikke målt i tide | ")
                .contains("31. december 2024 | ≥ 20 |  | ");
    }

    @Test
    void theNumbersOfAPathKeepTheirDecimalsInPictureLabelAndWorkbook() throws Exception {
        var path = List.of(
                new TargetView.Year(2022, new BigDecimal("12.50")), new TargetView.Year(2023, new BigDecimal("0.80")));
        var blocks =
                new AimsAccount(Audience.CLOSED, DAY, NONE, List.of(aim("Rang", false, path)), new Wording()).blocks();
        var paper = new Paper("Rang", "", List.of(), List.of(new Paper.Section("aims", "Rang", blocks)));

        assertThat(HtmlPaper.article(paper))
                .contains("<span class=\"figure\">12,5</span>", "width=\"248.8\"", "width=\"15.9\"");
        try (var document = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper)))) {
            var chart = document.getCharts().get(0);
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(12.5);
            assertThat(chart.getCTChart().toString())
                    .contains("<c:v>12.5</c:v>", "<c:v>0.8</c:v>", "formatCode=\"#,##0.0;;;\"");
        }
    }

    @Test
    void whatCountsPeopleIsNotToldToThePublic() {
        var people = aim("Borgere i job", true, List.of());
        assertThat(text(Audience.CLOSED, NONE, people)).contains("Borgere i job: 12 af 20");
        assertThat(text(Audience.PUBLIC, NONE, people)).isEmpty();
    }

    @Test
    void anInitiativeWithoutSpendingLinesOrTargetsHasNoSuchPart() {
        assertThat(text(Audience.INTERNAL, NONE)).isEmpty();
        Grant plain = new Grant(95_000_000, DAY, "Udvikling", "", "", true, List.of());
        Money unspent = new Money(List.of(plain), List.of(new Money.Line("Udvikling", 95_000_000, new TreeMap<>())));
        assertThat(text(Audience.INTERNAL, unspent)).isEmpty();
    }

    @Test
    void whatItCostsIsWhatWasSpentOrElseGranted() {
        Grant plain = new Grant(95_000_000, DAY, "Udvikling", "", "", true, List.of());
        Money unspent = new Money(List.of(plain), List.of(new Money.Line("Udvikling", 95_000_000, new TreeMap<>())));

        assertThat(cost(MONEY)).hasValueSatisfying(cost -> assertThat(cost).contains("123.450,50 kr. heraf brugt"));
        assertThat(cost(unspent)).hasValue("Der er bevilget 950.000 kr. Forbruget er ikke registreret.");
        assertThat(cost(NONE)).isEmpty();
    }

    private static Optional<String> cost(Money money) {
        return new AimsAccount(Audience.CLOSED, DAY, money, List.of(), new Wording())
                .cost()
                .map(text -> text.replace("\u00a0", " "));
    }

    /** One without a path, under a code of its own. */
    static Aim aim(String code, boolean countsPeople) {
        Aim aim = aim(code, countsPeople, List.of());
        TargetView target = aim.target();
        return new Aim(
                new TargetView(
                        code,
                        code,
                        target.unit(),
                        countsPeople,
                        target.comparator(),
                        target.aim(),
                        target.dueOn(),
                        List.of()),
                aim.published(),
                DAY);
    }

    static Aim aim(String name, boolean countsPeople, List<TargetView.Year> path) {
        var observation =
                new Observation(new BigDecimal(12), "mødet", MEETING, new DateRange(MEETING, MEETING.plusDays(1)));
        return new Aim(
                new TargetView(
                        "x", name, "virksomheder", countsPeople, "at_least", new BigDecimal(20), YEARS_END, path),
                List.of(observation),
                DAY);
    }

    private static String text(Audience audience, Money money, Aim... aims) {
        return new AimsAccount(audience, DAY, money, List.of(aims), new Wording())
                .blocks().stream()
                        .map(PaperSamples::text)
                        .collect(Collectors.joining("\n"))
                        .replace("\u00a0", " ");
    }
}
