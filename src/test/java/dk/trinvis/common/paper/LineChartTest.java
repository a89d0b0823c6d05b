package dk.trinvis.common.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.LineChart.Line;
import dk.trinvis.common.paper.LineChart.Point;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineChartTest {

    private static Line line(int pattern, @Nullable Integer... values) {
        return new Line(
                "Linje " + pattern,
                pattern,
                Arrays.stream(values)
                        .map(value -> new Point(value == null ? null : BigDecimal.valueOf(value), false))
                        .toList());
    }

    private static String svg(Line... lines) {
        return new LineChart("Andel & \"mere\"", "Tal", List.of(lines)).svg("a");
    }

    @Test
    void aLineGoesFromTheLowestAtTheBottomToTheHighestAtTheTop() {
        assertThat(svg(line(0, 5, 9, 7))).contains("M6.0 122.0 L165.0 6.0 L324.0 64.0");
    }

    @Test
    void aMissingValueIsAGapAndAValueAloneADot() {
        assertThat(svg(line(0, 1, 2, null, 3)))
                .contains("M6.0 122.0 L112.0 64.0 M324.0 6.0")
                .contains("<circle cx=\"324.0\"");
        assertThat(svg(line(0, 1, 2, 3))).doesNotContain("<circle");
    }

    @Test
    void whatIsNotSettledIsARing() {
        Line open = new Line("a", 0, List.of(new Point(BigDecimal.ONE, false), new Point(BigDecimal.TEN, true)));

        assertThat(svg(open)).containsOnlyOnce("<circle").contains("fill=\"#FFFFFF\"");
    }

    @Test
    void everyLineHasAPatternOfItsOwnAndASampleBesideItsName() {
        assertThat(IntStream.range(0, 8).mapToObj(pattern -> line(pattern, 1).dashes()))
                .doesNotHaveDuplicates();
        assertThat(svg(line(0, 1, 2), line(1, 1, 1)))
                .contains("d=\"M352 16.0 H398\"", "d=\"M352 48.0 H398\"")
                .contains("stroke-dasharray=\"9 4\"");
    }

    @Test
    void equalValuesAreInTheMiddleAndNoneDrawNothing() {
        assertThat(svg(line(0, 4, 4))).contains("M6.0 64.0 L324.0 64.0");
        assertThat(svg(line(0, null, null))).doesNotContain("M6.0").doesNotContain("<circle");
    }

    @Test
    void itIsWellFormedAndNamesWhatItShows() throws Exception {
        var chart = new LineChart("Andel & \"mere\"", "Tal", List.of(line(0, 1, null, 3), line(1, null, 2, 2)));

        for (String drawing : List.of(chart.svg("a"), chart.svgForPrint("b"))) {
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("Andel & \"mere\"");
        }
    }
}
