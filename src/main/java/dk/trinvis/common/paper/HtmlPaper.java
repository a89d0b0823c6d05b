package dk.trinvis.common.paper;

import dk.trinvis.common.paper.Paper.Aside;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Chart;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Lines;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Points;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Subheading;
import dk.trinvis.common.paper.Paper.Table;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a paper as well-formed XHTML without style or script of its own. */
public final class HtmlPaper {

    /** Some come with what people paste; with one of them in it no paper can be read. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** As many letters of a row's name as fit beside three columns of amounts. */
    private static final int LONGEST_ON_A_LINE = 40;

    private final boolean print;
    private final StringBuilder html = new StringBuilder();
    private int charts;

    private HtmlPaper(boolean print) {
        this.print = print;
    }

    /**
     * A whole page.
     *
     * @param stylesheet address of the style sheet
     * @param icon address of the picture on the page's tab
     */
    public static String page(Paper paper, String stylesheet, String icon) {
        var links = "<link rel=\"stylesheet\" href=\"%s\" />\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"%s\" />"
                .formatted(escaped(stylesheet), escaped(icon));
        var colour = paper.letterhead().colour().isEmpty()
                ? ""
                : "\n<link rel=\"stylesheet\" href=\"%s\" />"
                        .formatted(escaped(paper.letterhead().styleAddress()));
        return new HtmlPaper(false).document(paper, links + colour);
    }

    /** The {@code article} element alone, to stand in another page. */
    public static String article(Paper paper) {
        var writer = new HtmlPaper(false);
        writer.write(paper);
        return writer.html.toString();
    }

    /** The page as {@link PdfPaper} reads it, with bookmarks and texts in the place of pictures. */
    static String forPrint(Paper paper, String style) {
        var bookmarks = new StringBuilder("<bookmarks>");
        paper.sections()
                .forEach(section -> bookmarks.append(
                        "<bookmark name=\"%s\" href=\"#%s\" />".formatted(escaped(section.heading()), section.id())));
        return new HtmlPaper(true)
                .document(
                        paper,
                        bookmarks
                                .append("</bookmarks>\n<style>")
                                .append(style)
                                .append("</style>")
                                .toString());
    }

    private String document(Paper paper, String head) {
        html.append("""
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="da" xml:lang="da">
                <head>
                <meta charset="UTF-8" />
                <title>%1$s</title>
                <meta name="description" content="%1$s. %2$s" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                %3$s
                </head>
                <body>
                """.formatted(escaped(paper.title()), escaped(paper.journalLine()), head));
        write(paper);
        return html.append("</body>\n</html>\n").toString();
    }

    private void write(Paper paper) {
        html.append("<article class=\"paper\">\n");
        if (paper.letterhead().isShown()) {
            write(paper.letterhead());
        }
        element("h1", paper.title());
        if (!paper.journalLine().isEmpty()) {
            html.append("<p class=\"journal\">%s</p>\n".formatted(escaped(paper.journalLine())));
        }
        html.append("<ul class=\"notices\">\n");
        paper.notices().forEach(notice -> element("li", notice));
        html.append("</ul>\n");
        paper.sections().forEach(this::write);
        html.append("</article>\n");
    }

    private void write(Letterhead letterhead) {
        html.append("<div class=\"letterhead\">\n");
        letterhead
                .logo()
                .ifPresent(logo -> html.append("<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\" />\n"
                        .formatted(
                                print ? "data:image/png;base64," + logo.png() : logo.address(),
                                logo.width(),
                                logo.height(),
                                escaped(logo.text()))));
        if (!letterhead.line().isEmpty()) {
            element("p", letterhead.line());
        }
        html.append("</div>\n");
    }

    private void write(Section section) {
        html.append("<section id=\"%s\">\n".formatted(escaped(section.id())));
        element("h2", section.heading());
        section.blocks().forEach(this::write);
        if (section.blocks().isEmpty()) {
            html.append("<div class=\"to-be-written\"></div>\n");
        }
        html.append("</section>\n");
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            element("h3", heading.text());
        } else if (block instanceof Subheading heading) {
            element("h4", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Aside aside) {
            html.append("<p class=\"aside\">%s</p>\n".formatted(escaped(aside.text())));
        } else if (block instanceof Bullets bullets) {
            list("ul", bullets.items());
        } else if (block instanceof Points points) {
            list("ol", points.items());
        } else {
            writeFigures(block);
        }
    }

    private void writeFigures(Block block) {
        if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Chart chart) {
            write(chart);
        } else if (block instanceof Lines lines) {
            write(lines);
        }
    }

    private void list(String name, List<String> items) {
        html.append("<%s>\n".formatted(name));
        items.forEach(item -> element("li", item));
        html.append("</%s>\n".formatted(name));
    }

    private void write(Chart chart) {
        var id = "chart-" + ++charts;
        var labels = chart.bars().bars().stream().map(BarChart.Bar::label).toList();
        var drawing = print ? chart.bars().svgForPrint(id) : chart.bars().svg(id);
        picture("chart", labels, chart.figures(), drawing);
    }

    private void write(Lines lines) {
        var id = "chart-" + ++charts;
        var labels = lines.chart().lines().stream().map(LineChart.Line::label).toList();
        var drawing = print ? lines.chart().svgForPrint(id) : lines.chart().svg(id);
        picture("chart lines", labels, lines.figures(), drawing);
        element("p", lines.scale());
    }

    private void picture(String look, List<String> labels, List<String> figures, String drawing) {
        html.append("<div class=\"%s\">\n<ul class=\"chart-labels\">\n".formatted(look));
        for (int i = 0; i < labels.size(); i++) {
            html.append("<li><span class=\"label\">%s</span> <span class=\"figure\">%s</span></li>\n"
                    .formatted(escaped(labels.get(i)), escaped(figures.get(i))));
        }
        html.append("</ul>\n<div class=\"chart-bars\">\n");
        html.append(drawing);
        html.append("\n</div>\n</div>\n");
    }

    private void write(Table table) {
        html.append(table.columns().size() == 2 ? "<table class=\"narrow\">\n" : "<table>\n");
        element("caption", table.caption());
        html.append("<thead>\n<tr>\n");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\"%s>%s</th>\n"
                        .formatted(column.number() ? " class=\"number\"" : "", escaped(column.header()))));
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = table.totalLast() && i == table.rows().size() - 1;
            row(table.columns(), table.rows().get(i), total);
        }
        html.append("</tbody>\n</table>\n");
    }

    private void row(List<Column> columns, List<String> cells, boolean total) {
        html.append(total ? "<tr class=\"total\">\n" : "<tr>\n");
        String name = cells.get(0);
        html.append("<th scope=\"row\"%s>%s</th>\n"
                .formatted(name.length() > LONGEST_ON_A_LINE ? " class=\"long\"" : "", escaped(name)));
        for (int i = 1; i < cells.size(); i++) {
            html.append("<td%s>%s</td>\n"
                    .formatted(columns.get(i).number() ? " class=\"number\"" : "", escaped(cells.get(i))));
        }
        html.append("</tr>\n");
    }

    private void element(String name, String text) {
        html.append("<%1$s>%2$s</%1$s>\n".formatted(name, escaped(text)));
    }

    private static String escaped(String text) {
        return NOT_IN_XML
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
