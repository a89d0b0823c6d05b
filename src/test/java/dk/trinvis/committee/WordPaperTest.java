package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Table;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPaperTest {

    @TempDir
    Path folder;

    @Test
    void sectionsAreHeadingsWithOutlineLevels() throws Exception {
        try (var document = document(Audience.CLOSED)) {
            assertThat(texts(document, "Heading1"))
                    .containsExactly(
                            "Resumé",
                            "Sagsfremstilling",
                            "Klima- og resiliensvurdering",
                            "Indstilling",
                            "Beslutning",
                            "Om tallene");
            assertThat(texts(document, "Heading2")).contains("Sager siden lanceringen", "Jobskolen");
            assertThat(outline(document, "Heading1")).isZero();
            assertThat(outline(document, "Heading2")).isEqualTo(1);
        }
    }

    @Test
    void everyNumberedListBeginsWithOne() throws Exception {
        Paper.Points points = new Paper.Points(List.of("at x", "at y"));
        Paper paper = new Paper(
                "Dagsorden", "", List.of(), List.of(new Paper.Section("item-1", "Punkt 1", List.of(points, points))));

        try (var document = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper)))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getNumID)
                            .filter(Objects::nonNull)
                            .distinct())
                    .hasSize(2);
        }
    }

    @Test
    void itIsDanishAndHasATitle() throws Exception {
        try (var document = document(Audience.CLOSED)) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Status: Fokuseret integrationsindsats");
            assertThat(document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("da-DK");
        }
    }

    @Test
    void tablesHoldTheFiguresAndRepeatTheirHeaders() throws Exception {
        try (var document = document(Audience.CLOSED)) {
            assertThat(document.getTables())
                    .hasSize(4)
                    .allSatisfy(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(document.getTables().get(0).getText()).contains("70", "74", "11", "63");
            assertThat(document.getTables().get(2).getText()).contains("Trin 3", "27", "43\u00a0%");
        }
    }

    @Test
    void aTableOfManyColumnsIsAsWideAsThePage() throws Exception {
        var names = new Column("Fra", false);
        var columns = Stream.concat(
                        Stream.of(names),
                        Stream.iterate(1, i -> i + 1).limit(8).map(i -> new Column("Trin " + i, true)))
                .toList();
        var table = new Table("Trin", columns, List.of(Collections.nCopies(9, "1")), false);
        var paper = new Paper("Trin", "", List.of(), List.of(new Section("steps", "Trin", List.of(table))));
        try (var document = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper)))) {
            var cells = document.getTables().get(0).getRow(0).getTableCells();

            assertThat(cells).allSatisfy(cell -> assertThat(cell.getWidth()).isGreaterThan(900));
            assertThat(cells.stream().mapToInt(XWPFTableCell::getWidth).sum()).isBetween(9000, 9184);
        }
    }

    @Test
    void theChartIsNativeWithItsNumbersAndAText() throws Exception {
        try (var document = document(Audience.CLOSED)) {
            var chart = document.getCharts().get(0);
            var values = data(chart).getSeries(0).getValuesData();

            assertThat(Stream.iterate(0, i -> i + 1)
                            .limit(5)
                            .map(i -> values.getPointAt(i).intValue()))
                    .containsExactly(0, 8, 27, 20, 8);
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(27);
            assertThat(alternative(document)).contains("Trin 3: 27").startsWith("Aktive sager efter trin");
        }
    }

    @Test
    void aHiddenStepHasNoBarAndNoNumberInTheWorkbook() throws Exception {
        var hidden = PaperSamples.withSteps(0, 3, 27, 20, 13);
        var paper = StatusPaper.of(PaperSamples.facts(Audience.PUBLIC, hidden));
        try (var document = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper)))) {
            var chart = document.getCharts().get(0);
            var cell = chart.getWorkbook().getSheetAt(0).getRow(2).getCell(1);

            assertThat(cell == null || cell.toString().isBlank()).isTrue();
            assertThat(alternative(document)).contains("Trin 2: færre end 5", "Trin 3: vises ikke");
            assertThat(data(chart).getSeries(0).getCategoryData().getPointAt(1)).isEqualTo("Trin 2 (færre end 5)");
        }
    }

    @Test
    void itOpensInAnOffice() throws Exception {
        boolean mayNotBeSkipped = "true".equals(System.getenv("CI"));
        assumeTrue(mayNotBeSkipped || (onPath("soffice") && onPath("pdftotext")), "needs LibreOffice and poppler");
        var word = folder.resolve("paper.docx");
        Files.write(word, WordPaper.of(PaperSamples.sample(Audience.CLOSED)));

        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                word.toString());
        var text = run("pdftotext", "-layout", folder.resolve("paper.pdf").toString(), "-");

        assertThat(text).contains("Beslutning", "63 aktive sager", "27", "43").containsPattern("Side 1 af [23]");
    }

    private static XDDFBarChartData data(XWPFChart chart) {
        return (XDDFBarChartData) chart.getChartSeries().get(0);
    }

    private static XWPFDocument document(Audience audience) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordPaper.of(PaperSamples.sample(audience))));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static int outline(XWPFDocument document, String style) {
        return document.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .intValue();
    }

    private static String alternative(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> run.getCTR().sizeOfDrawingArray() > 0)
                .map(run -> run.getCTR()
                        .getDrawingArray(0)
                        .getInlineArray(0)
                        .getDocPr()
                        .getDescr())
                .findFirst()
                .orElse("");
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private String run(String... command) throws Exception {
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        var said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
