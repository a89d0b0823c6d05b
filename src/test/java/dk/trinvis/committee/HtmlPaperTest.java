package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.HtmlPaper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlPaperTest {

    private final String page =
            HtmlPaper.page(PaperSamples.sample(Audience.CLOSED), "/resources/paper.css", "/resources/icon.svg");

    @Test
    void itIsWellFormedDanishAndHasNoStyleOfItsOwn() throws Exception {
        var html = parsed(page).getDocumentElement();

        assertThat(html.getAttribute("lang")).isEqualTo("da");
        assertThat(page)
                .contains("<link rel=\"stylesheet\" href=\"/resources/paper.css\" />")
                .doesNotContain("style=", "<style", "<script", " on", "alt=");
    }

    @Test
    void headingsGoDownStepByStep() throws Exception {
        var levels = new ArrayList<Integer>();
        var all = parsed(page).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeName().matches("h[1-6]")) {
                levels.add(all.item(i).getNodeName().charAt(1) - '0');
            }
        }

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void everyTableHasACaptionAndHeaders() throws Exception {
        for (var table : elements(parsed(page), "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            for (int i = 0; i < table.getElementsByTagName("th").getLength(); i++) {
                var header = (Element) table.getElementsByTagName("th").item(i);
                assertThat(header.getAttribute("scope")).isIn("col", "row");
            }
        }
    }

    @Test
    void namesAreEscaped() throws Exception {
        var paper = StatusPaper.of(PaperSamples.bare(Audience.CLOSED, PaperSamples.status()));

        assertThat(HtmlPaper.article(paper)).contains("IPS &amp; &lt;job&gt;").doesNotContain("<job>");
        assertThat(elements(parsed(HtmlPaper.page(paper, "a?b=1&c=\"", "icon")), "link")
                        .get(0)
                        .getAttribute("href"))
                .isEqualTo("a?b=1&c=\"");
    }

    @Test
    void barsHaveTheirNumbersBesideThem() {
        assertThat(page).contains("<span class=\"label\">Trin 3</span> <span class=\"figure\">27</span>");
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
