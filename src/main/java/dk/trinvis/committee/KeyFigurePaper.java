package dk.trinvis.committee;

import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import java.util.ArrayList;
import java.util.List;

/** Writes an overview of key figures as a Danish paper: a section for each theme, a picture and a table for each measure. */
final class KeyFigurePaper {

    private KeyFigurePaper() {}

    static Paper of(KeyFigureOverview overview) {
        KeyFigureSheets sheets = new KeyFigureSheets(overview, Languages.DANISH);
        List<Section> sections = new ArrayList<>();
        sheets.themes().forEach(theme -> sections.add(new Section(theme.code(), theme.title(), blocks(theme))));
        return new Paper(
                text("title", sheets.area(overview.set().ownArea()), sheets.month()),
                sheets.subtitle(),
                List.of(text("known", new Wording().moment(overview.knownAt())), text("signs")),
                sections);
    }

    private static List<Block> blocks(KeyFigureSheet.Theme theme) {
        List<Block> blocks = new ArrayList<>();
        for (KeyFigureSheet sheet : theme.sheets()) {
            blocks.add(new Heading(sheet.title()));
            sheet.about().forEach(line -> blocks.add(new Paragraph(line)));
            blocks.add(sheet.picture());
            blocks.add(sheet.table());
            blocks.add(new Bullets(sheet.sources()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(text("noMeasures")));
        }
        return blocks;
    }

    private static String text(String key, Object... arguments) {
        return Message.of("committee.overview." + key, arguments).in(Languages.DANISH);
    }
}
