package dk.trinvis.common.paper;

import dk.trinvis.common.paper.Paper.Aside;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Points;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Subheading;
import dk.trinvis.common.paper.Paper.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a paper back that {@link HtmlPaper} has written, without its pictures: tables with the same figures follow them. */
public final class PaperReader {

    private PaperReader() {}

    /** The paper of a whole page; {@link IllegalArgumentException} for anything that is none. */
    public static Paper read(byte[] page) {
        Element paper = Stream.of(parsed(page))
                .flatMap(root -> all(root.getElementsByTagName("article")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper"));
        return new Paper(
                children(paper, "h1").findFirst().map(Element::getTextContent).orElse(""),
                children(paper, "p").findFirst().map(Element::getTextContent).orElse(""),
                children(paper, "ul").flatMap(list -> items(list).stream()).toList(),
                children(paper, "section").map(PaperReader::section).toList());
    }

    private static Element parsed(byte[] page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no paper", e);
        }
    }

    private static Section section(Element section) {
        List<Block> blocks = new ArrayList<>();
        children(section, "*").forEach(child -> {
            switch (child.getTagName()) {
                case "h3" -> blocks.add(new Heading(child.getTextContent()));
                case "h4" -> blocks.add(new Subheading(child.getTextContent()));
                case "p" -> blocks.add(text(child));
                case "ul" -> blocks.add(new Bullets(items(child)));
                case "ol" -> blocks.add(new Points(items(child)));
                case "table" -> blocks.add(table(child));
                default -> {} // the section's own heading, and pictures
            }
        });
        return new Section(
                section.getAttribute("id"),
                children(section, "h2").findFirst().map(Element::getTextContent).orElse(""),
                blocks);
    }

    private static Block text(Element paragraph) {
        String text = paragraph.getTextContent();
        return paragraph.getAttribute("class").equals("aside") ? new Aside(text) : new Paragraph(text);
    }

    private static List<String> items(Element list) {
        return children(list, "li").map(Element::getTextContent).toList();
    }

    private static Table table(Element table) {
        List<Element> rows = all(table.getElementsByTagName("tr")).toList();
        List<Element> body = rows.subList(1, rows.size());
        return new Table(
                children(table, "caption")
                        .map(Element::getTextContent)
                        .findFirst()
                        .orElse(""),
                children(rows.get(0), "*")
                        .map(header -> new Column(
                                header.getTextContent(),
                                header.getAttribute("class").equals("number")))
                        .toList(),
                body.stream()
                        .map(row ->
                                children(row, "*").map(Element::getTextContent).toList())
                        .toList(),
                body.stream().anyMatch(row -> row.getAttribute("class").equals("total")));
    }

    /** Those right below an element, of a name or of any. */
    private static Stream<Element> children(Element parent, String name) {
        return all(parent.getChildNodes())
                .filter(child -> name.equals("*") || child.getTagName().equals(name));
    }

    private static Stream<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
