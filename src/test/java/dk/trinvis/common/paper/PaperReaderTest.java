package dk.trinvis.common.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.paper.Paper.Aside;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Chart;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Points;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Subheading;
import dk.trinvis.common.paper.Paper.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperReaderTest {

    private static final List<Block> BLOCKS = List.of(
            new Heading("Æblerne & <pærerne>"),
            new Subheading("Kun æbler"),
            new Paragraph("De \"bedste\" er røde."),
            new Aside("Suppleres mundtligt."),
            new Bullets(List.of("et", "to")),
            new Points(List.of("at smage")),
            new Table(
                    "Antal",
                    List.of(new Column("Slags", false), new Column("Antal", true)),
                    List.of(List.of("Røde", "1.234"), List.of("I alt", "1.234")),
                    true));

    private static final Chart BARS = new Chart(
            new BarChart("Æbler", "Røde 1", List.of(new BarChart.Bar("Røde", BigDecimal.ONE))), "stk.", List.of("1"));

    @Test
    void whatWasWrittenIsReadBackAsItWas() {
        Paper paper = paper(BLOCKS);

        assertThat(read(paper)).isEqualTo(paper);
    }

    @Test
    void picturesStayBehind() {
        assertThat(read(paper(List.of(BARS, BLOCKS.get(6))))).isEqualTo(paper(BLOCKS.subList(6, 7)));
    }

    @Test
    void whatIsNoPaperIsRefused() {
        assertThatThrownBy(() -> PaperReader.read("<p/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Paper read(Paper paper) {
        return PaperReader.read(HtmlPaper.page(paper, "style", "icon").getBytes(StandardCharsets.UTF_8));
    }

    private static Paper paper(List<Block> blocks) {
        return new Paper(
                "Status",
                "Journalnummer 15.40.00-G01-19-23",
                List.of("Udgave 1", "Prøvedata"),
                List.of(
                        new Section("presentation", "Sagsfremstilling", blocks),
                        new Section("decision", "Beslutning", List.of())));
    }
}
