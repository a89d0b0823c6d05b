package dk.trinvis.common.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarChartTest {

    private final BarChart chart = new BarChart(
            "Trin & \"sager\"",
            "0, 8 og færre end 5",
            List.of(
                    BarChart.Bar.of("Trin 1", 0),
                    BarChart.Bar.of("Trin 2", 8),
                    BarChart.Bar.of("Trin 3", 4),
                    new BarChart.Bar("Trin 4", null)));

    @Test
    void barsAreAsLongAsTheirNumbers() throws Exception {
        var widths = filled(chart).stream()
                .map(bar -> Double.parseDouble(bar.getAttribute("width")))
                .toList();

        assertThat(widths).hasSize(2);
        assertThat(widths.get(0)).isEqualTo(2 * widths.get(1));
    }

    @Test
    void decimalsCountAndWhatIsBelowZeroIsNotDrawn() throws Exception {
        var decimals = new BarChart(
                "t",
                "d",
                List.of(
                        new BarChart.Bar("a", new BigDecimal("12.50")),
                        new BarChart.Bar("b", new BigDecimal("0.8")),
                        new BarChart.Bar("c", new BigDecimal("-3"))));

        assertThat(filled(decimals))
                .extracting(bar -> bar.getAttribute("width"))
                .containsExactly("398.0", "25.5");
        assertThat(new BarChart.Bar("a", new BigDecimal("12.50")).number()).hasToString("12.5");
        assertThat(new BarChart.Bar("a", new BigDecimal("1E+2")).number()).hasToString("100");
    }

    @Test
    void aHiddenNumberHasTheSameOutlineWhateverItIs() throws Exception {
        assertThat(chart.svg("a")).contains("stroke-dasharray");
        assertThat(new BarChart("t", "d", List.of(new BarChart.Bar("x", null))).svg("a"))
                .contains("width=\"12.0\"");
    }

    @Test
    void itHasATitleAndADescriptionAndNoStyle() throws Exception {
        var svg = parsed(chart);

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("steps-title steps-desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(chart.description());
        assertThat(chart.svg("steps")).doesNotContain("style=").doesNotContain("<text");
    }

    @Test
    void coloursStandOutFromWhite() throws Exception {
        for (var bar : filled(chart)) {
            assertThat(contrastToWhite(bar.getAttribute("fill"))).isGreaterThanOrEqualTo(3);
        }
        assertThat(contrastToWhite("#7A7F87")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void noBarsIsAnEmptyDrawing() {
        assertThat(new BarChart("t", "d", List.of()).svg("x")).contains("height=\"0\"");
    }

    private static List<Element> filled(BarChart chart) throws Exception {
        var all = parsed(chart).getElementsByTagName("rect");
        var bars = new ArrayList<Element>();
        for (int i = 0; i < all.getLength() - 1; i++) {
            var bar = (Element) all.item(i);
            if (!bar.getAttribute("fill").equals("none")) {
                bars.add(bar);
            }
        }
        return bars;
    }

    private static Element parsed(BarChart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.svg("steps").getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static double contrastToWhite(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
