package dk.trinvis.committee;

import dk.trinvis.common.paper.Letterhead;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the Word document, under Word's own identifiers so that a municipality's template can replace them. */
final class WordLook {

    static final String LETTERHEAD = "Letterhead";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String HEADING_3 = "Heading3";
    static final String BODY = "Normal";
    static final String BULLET = "ListBullet";
    static final String ASIDE = "Aside";
    static final String CAPTION = "Caption";
    static final String NOTICE = "Notice";
    static final String FOOTER = "Footer";

    private static final String FONT = "Calibri";
    private static final String GREY = "454545";

    private final XWPFStyles styles;
    private final BigInteger bullets;
    private final XWPFNumbering numbering;
    private BigInteger lists = BigInteger.ONE;

    WordLook(XWPFDocument document, Letterhead letterhead) {
        styles = document.createStyles();
        styles.setSpellingLanguage("da-DK");
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        page(document);
        add(style(BODY, "Normal", 21, 0, 120));
        String colour = letterhead.colour().replace("#", "");
        if (letterhead.isShown()) {
            add(coloured(lined(bold(style(LETTERHEAD, "Letterhead", 24, 0, 280)), colour), colour));
        }
        add(coloured(bold(style(TITLE, "Title", 40, 0, 40)), colour));
        add(coloured(style(SUBTITLE, "Subtitle", 21, 0, 200), GREY));
        add(coloured(style(NOTICE, "Notice", 20, 0, 60), GREY));
        add(coloured(heading(HEADING_1, "heading 1", 28, 360, 0), colour));
        add(heading(HEADING_2, "heading 2", 23, 240, 1));
        add(heading(HEADING_3, "heading 3", 21, 180, 2));
        add(aside());
        add(style(BULLET, "List Bullet", 21, 0, 40));
        add(keptWithNext(bold(style(CAPTION, "caption", 20, 120, 60))));
        add(coloured(style(FOOTER, "footer", 18, 0, 0), GREY));
        numbering = document.createNumbering();
        bullets = list(numbering, lists, STNumberFormat.BULLET, "•");
    }

    /** The numbering of lists without order. */
    BigInteger bullets() {
        return bullets;
    }

    /** The numbering of one more numbered list, which begins with 1. */
    BigInteger points() {
        lists = lists.add(BigInteger.ONE);
        return list(numbering, lists, STNumberFormat.DECIMAL, "%1.");
    }

    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle heading(String id, String name, int size, int before, int level) {
        var heading = keptWithNext(bold(style(id, name, size, before, 80)));
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return heading;
    }

    private static CTStyle bold(CTStyle style) {
        style.getRPr().addNewB();
        return style;
    }

    /** Without a colour as it is. */
    private static CTStyle coloured(CTStyle style, String colour) {
        if (!colour.isEmpty()) {
            style.getRPr().addNewColor().setVal(colour);
        }
        return style;
    }

    private static CTStyle lined(CTStyle style, String colour) {
        var line = style.getPPr().addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(12));
        line.setSpace(BigInteger.valueOf(4));
        line.setColor(colour.isEmpty() ? "auto" : colour);
        return style;
    }

    private static CTStyle aside() {
        var aside = style(ASIDE, "Aside", 21, 60, 120);
        aside.getRPr().addNewI();
        return aside;
    }

    private static CTStyle keptWithNext(CTStyle style) {
        style.getPPr().addNewKeepNext();
        return style;
    }

    /** Sizes in half points, distances in twentieths of a point. */
    private static CTStyle style(String id, String name, int size, int before, int after) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals(BODY)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(BODY);
            style.addNewNext().setVal(id.equals(BULLET) ? BULLET : BODY);
        }
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        var run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        run.addNewSzCs().setVal(BigInteger.valueOf(size));
        return style;
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(1361);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
    }

    private static BigInteger list(XWPFNumbering numbering, BigInteger id, STNumberFormat.Enum format, String mark) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(id);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(mark);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(240));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
