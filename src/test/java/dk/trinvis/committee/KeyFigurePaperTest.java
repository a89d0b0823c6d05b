package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Languages;
import dk.trinvis.common.paper.HtmlPaper;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.PdfPaper;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.testing.PdfValidator;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The overview as a paper in all its formats, and as pages word it in both languages. */
class KeyFigurePaperTest {

    private static final YearMonth LAST = YearMonth.of(2022, 12);
    private static final KeyFigureSetView SET = new KeyFigureSetView(
            "albertslund",
            "Albertslund og omegn",
            "albertslund",
            List.of("hele-landet", "ballerup", "gladsaxe"),
            "Lokalområdet",
            List.of("broendby", "glostrup"),
            "sum_ratio");

    private static KeyFigureOverview overview() {
        Map<String, KeyFigureMeasureView> measures = new LinkedHashMap<>();
        for (String part : List.of("above", "below")) {
            measures.put(part, KeyFigureCalculationTest.measure(part, "", "persons", 0, "", ""));
        }
        for (KeyFigureTheme theme : KeyFigureTheme.values()) {
            String code = "rate-" + theme.code();
            measures.put(code, KeyFigureCalculationTest.measure(code, theme.code(), "percent", 1, "above", "below"));
        }
        List<KeyFigureObserved> observed = observed();
        return new KeyFigureOverview(
                SET,
                List.of(
                        new KeyFigureAreaView("albertslund", "Albertslund", "Albertslund"),
                        new KeyFigureAreaView("hele-landet", "Hele landet", "All of Denmark"),
                        new KeyFigureAreaView("ballerup", "Ballerup", "Ballerup"),
                        new KeyFigureAreaView("gladsaxe", "Gladsaxe", "Gladsaxe"),
                        new KeyFigureAreaView("broendby", "Brøndby", "Brøndby"),
                        new KeyFigureAreaView("glostrup", "Glostrup", "Glostrup")),
                "",
                List.of(),
                LAST.toString(),
                Instant.parse("2023-01-20T09:00:00Z"),
                new KeyFigureComparison(SET, measures, LAST, new KeyFigureCalculation(observed)).themes());
    }

    private static List<KeyFigureObserved> observed() {
        Random random = new Random(1);
        List<KeyFigureObserved> all = new ArrayList<>();
        for (String area : SET.areas()) {
            double share = 0.04 + random.nextDouble() / 20;
            for (int back = 23; back >= 0; back--) {
                LocalDate from = LAST.minusMonths(back).atDay(1);
                share += (random.nextDouble() - 0.5) / 150;
                if (back != 10 || !area.equals("gladsaxe")) {
                    all.add(observed(area, "above", from, (double) Math.round(share * 100_000)));
                }
                all.add(observed(area, "below", from, 100_000));
            }
        }
        return all;
    }

    private static KeyFigureObserved observed(String area, String measure, LocalDate from, double value) {
        String state = from.equals(LAST.atDay(1)) ? "provisional" : from.getYear() == 2021 ? "revised" : "final";
        LocalDate published = LocalDate.of(2023, 1, 16);
        return new KeyFigureObserved(
                area,
                measure,
                "",
                from,
                BigDecimal.valueOf(value),
                state,
                "Statistik",
                published,
                Instant.EPOCH,
                Optional.empty());
    }

    @Test
    void asATableItHasARowForEachFigureWithItsDecimals() {
        String csv = new String(KeyFigureTable.write(overview(), TableFormat.CSV), StandardCharsets.UTF_8);

        assertThat(csv.lines().findFirst())
                .hasValue("\uFEFFtheme;measure;name;unit;area;area_name;breakdown;period;value;state;source;known_at");
        assertThat(csv.lines())
                .anyMatch(line -> line.matches("economy;rate-economy;[^;]*;percent;albertslund;Albertslund;;2022-12;"
                        + "[0-9]+,[0-9];[a-z]+;[^;]+;2023-01-20T09:00:00Z"))
                .anyMatch(line -> line.contains(";percent;;Lokalområdet;;2022-12;"));
        assertThat(KeyFigureTable.write(overview(), TableFormat.XLSX)).startsWith('P', 'K');
    }

    @Test
    void thePaperSaysHowFiguresWereFormedAndWhoPublishedThem() {
        Paper paper = KeyFigurePaper.of(overview());
        String html = HtmlPaper.article(paper);

        assertThat(paper.title()).isEqualTo("Beskæftigelsesoverblik: Albertslund, december 2022");
        assertThat(paper.sections())
                .extracting(Paper.Section::heading)
                .containsExactly("Andel borgere på ydelse", "Økonomi", "Sagsvarighed", "Virksomhedsrettet indsats");
        assertThat(html)
                .contains("Lokalområdet er Brøndby og Glostrup under ét: summen af tællerne")
                .contains("Albertslund indgår ikke")
                .contains("Beregnet som above divideret med below")
                .contains("Opgjort i procent. Et lavere tal er bedre.")
                .contains("Kilde: Statistik, senest offentliggjort 16-01-2023")
                .contains("jan. 2021", "dec. 2022", "<td class=\"number\">–</td>")
                .containsPattern("<td class=\"number\">\\d,\\d\\*</td>")
                .containsPattern("<td class=\"number\">\\d,\\d r</td>");
    }

    @Test
    void everySeriesHasItsNameAndItsOwnPattern() {
        KeyFigureSheet sheet = new KeyFigureSheets(overview(), Languages.DANISH)
                .themes()
                .get(0)
                .sheets()
                .get(0);

        assertThat(sheet.picture().chart().lines())
                .extracting(line -> line.label() + " " + line.pattern())
                .containsExactlyInAnyOrder(
                        "Albertslund 0", "Hele landet 1", "Ballerup 2", "Gladsaxe 3", "Lokalområdet 4");
        assertThat(sheet.table().rows())
                .hasSize(24)
                .allSatisfy(row -> assertThat(row).hasSize(6));
    }

    @Test
    void inEnglishItSaysTheSame() {
        KeyFigureSheets sheets = new KeyFigureSheets(overview(), Languages.ENGLISH);
        KeyFigureSheet sheet = sheets.themes().get(1).sheets().get(0);

        assertThat(sheets.month()).isEqualTo("December 2022");
        assertThat(sheet.about())
                .anyMatch(line -> line.startsWith("Lokalområdet is Brøndby and Glostrup taken together"));
        assertThat(sheet.table().columns()).anyMatch(column -> column.header().equals("All of Denmark"));
        assertThat(sheet.table().rows().get(23).get(1)).matches("\\d\\.\\d\\*");
    }

    @Test
    void thePdfIsAccessibleAndCanBeArchived() throws Exception {
        byte[] pdf = PdfPaper.of(KeyFigurePaper.of(overview()));
        Files.write(Path.of("target/key-figures.pdf"), pdf);

        assertThat(PdfValidator.violations(pdf)).isEmpty();
    }

    @Test
    void theWordDocumentHasANativeChartOfLines() throws Exception {
        byte[] word = PaperFormat.DOCX.write(KeyFigurePaper.of(overview()));
        Files.write(Path.of("target/key-figures.docx"), word);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getCharts()).hasSize(4);
            var lines = (XDDFLineChartData)
                    document.getCharts().get(0).getChartSeries().get(0);
            assertThat(lines.getSeriesCount()).isEqualTo(5);
            assertThat(lines.getSeries(0).getCategoryData().getPointCount()).isEqualTo(24);
            assertThat(document.getTables()).hasSize(4);
        }
    }

    @Test
    void withoutFiguresItSaysSo() {
        KeyFigureOverview full = overview();
        List<KeyFigureMeasureView> measures =
                full.measures().map(KeyFigureOverview.Measure::measure).toList();
        Map<String, KeyFigureMeasureView> byCode = new LinkedHashMap<>();
        measures.forEach(measure -> byCode.put(measure.code(), measure));
        KeyFigureOverview empty = new KeyFigureOverview(
                SET,
                full.areas(),
                "",
                List.of(),
                full.month(),
                full.knownAt(),
                new KeyFigureComparison(SET, byCode, LAST, new KeyFigureCalculation(List.of())).themes());

        String html = HtmlPaper.article(KeyFigurePaper.of(empty));

        assertThat(html).contains("Der er ingen tal endnu.");
        assertThat(PdfValidator.violations(PdfPaper.of(KeyFigurePaper.of(empty))))
                .isEmpty();
    }
}
