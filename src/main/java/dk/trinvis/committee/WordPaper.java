package dk.trinvis.committee;

import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.common.paper.Letterhead;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Aside;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Chart;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Lines;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Points;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Subheading;
import dk.trinvis.common.paper.Paper.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes a paper as a Word document that a secretary can go on working in. */
public final class WordPaper {

    private final XWPFDocument document;
    private final WordLook look;

    private WordPaper(XWPFDocument document, Letterhead letterhead) {
        this.document = document;
        this.look = new WordLook(document, letterhead);
    }

    /** The document of the paper, in the format .docx. */
    public static byte[] of(Paper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new WordPaper(document, paper.letterhead()).write(paper);
            document.write(out);
            return TimelessPackage.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Paper paper) throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setCreator("Trinvis");
        properties.setDescription(paper.journalLine());
        if (paper.letterhead().isShown()) {
            write(paper.letterhead());
        }
        paragraph(WordLook.TITLE, paper.title());
        if (!paper.journalLine().isEmpty()) {
            paragraph(WordLook.SUBTITLE, paper.journalLine());
        }
        paper.notices().forEach(notice -> paragraph(WordLook.NOTICE, notice));
        paper.sections().forEach(this::write);
        pageNumbers();
    }

    private void write(Letterhead letterhead) throws IOException {
        var paragraph = document.createParagraph();
        paragraph.setStyle(WordLook.LETTERHEAD);
        if (letterhead.logo().isPresent()) {
            write(letterhead.logo().get(), paragraph.createRun());
        }
        if (!letterhead.line().isEmpty()) {
            var line = paragraph.createRun();
            if (letterhead.logo().isPresent()) {
                line.addBreak();
            }
            line.setText(letterhead.line());
        }
    }

    private static void write(Letterhead.Logo logo, XWPFRun run) throws IOException {
        try {
            var picture = run.addPicture(
                    new ByteArrayInputStream(logo.bytes()),
                    PictureType.PNG,
                    "logo.png",
                    logo.width() * Units.EMU_PER_PIXEL,
                    logo.height() * Units.EMU_PER_PIXEL);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(logo.text());
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(logo.text());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Section section) {
        paragraph(WordLook.HEADING_1, section.heading());
        section.blocks().forEach(this::write);
        if (section.blocks().isEmpty()) {
            document.createParagraph();
        }
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            paragraph(WordLook.HEADING_2, heading.text());
        } else if (block instanceof Subheading heading) {
            paragraph(WordLook.HEADING_3, heading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph(WordLook.BODY, paragraph.text());
        } else if (block instanceof Aside aside) {
            paragraph(WordLook.ASIDE, aside.text());
        } else if (block instanceof Bullets bullets) {
            list(bullets.items(), look.bullets());
        } else if (block instanceof Points points) {
            list(points.items(), look.points());
        } else {
            writeFigures(block);
        }
    }

    private void writeFigures(Block block) {
        if (block instanceof Table table) {
            paragraph(WordLook.CAPTION, table.caption());
            WordTable.write(document, table);
        } else if (block instanceof Chart chart) {
            WordChart.write(document, chart);
        } else if (block instanceof Lines lines) {
            WordLines.write(document, lines);
            paragraph(WordLook.BODY, lines.scale());
        }
    }

    private void list(List<String> items, BigInteger numbering) {
        for (int i = 0; i < items.size(); i++) {
            var item = paragraph(WordLook.BULLET, items.get(i));
            item.setNumID(numbering);
            if (i == items.size() - 1) {
                item.setSpacingAfter(120);
            }
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void pageNumbers() {
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(WordLook.FOOTER);
        footer.setAlignment(ParagraphAlignment.RIGHT);
        footer.createRun().setText(Message.of("common.paper.page").in(Languages.DANISH) + " ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" " + Message.of("common.paper.pageOf").in(Languages.DANISH) + " ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
