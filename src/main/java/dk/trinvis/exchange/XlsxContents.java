package dk.trinvis.exchange;

import javax.xml.stream.XMLStreamReader;

/**
 * What the parts of a workbook ask the workbook reader to hold in memory. That reader trusts a cell's address, the number of
 * a shared text and the length of a row; a few bytes of nonsense would make it fill the memory of the server.
 */
final class XlsxContents {

    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /** For shared texts, formats, sheets and links together, each with a lump for the object around it. */
    private static final long MOST_KEPT = 128L * 1024 * 1024;

    private static final int LUMP = 64;

    /** Excel's own limit. */
    private static final int CELLS_IN_ROW = 16_384;

    private static final int ROW_CHARACTERS = 1024 * 1024;
    private static final int ATTRIBUTE_CHARACTERS = 32_767;
    private static final int NUMBER_CHARACTERS = 400;

    private final StringBuilder value = new StringBuilder();
    private long kept;
    private int strings;
    private int highestString = -1;
    private boolean styles;
    private boolean inString;
    private boolean inRow;
    private boolean inCell;
    private boolean inValue;
    private int cells;
    private int rowCharacters;
    private String cellType = "";

    void startPart() {
        inString = false;
        inRow = false;
        inCell = false;
        inValue = false;
    }

    boolean finish() {
        refuseUnless(highestString < strings);
        return styles;
    }

    void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "row" -> startRow();
            case "c" -> startCell(reader);
            case "v" -> startValue();
            case "si" -> startString();
            case "Relationship", "Override", "sheet", "numFmt", "xf" -> keepAttributes(reader);
            default -> {}
        }
    }

    void end(String name) {
        switch (name) {
            case "row" -> inRow = false;
            case "c" -> inCell = false;
            case "v" -> endValue();
            case "si" -> inString = false;
            default -> {}
        }
    }

    void text(XMLStreamReader reader) {
        int length = reader.getTextLength();
        if (inString) {
            keep(length);
        }
        if (inRow) {
            rowCharacters += length;
            refuseUnless(rowCharacters <= ROW_CHARACTERS);
        }
        if (inValue && isShort()) {
            value.append(reader.getText());
            refuseUnless(value.length() <= NUMBER_CHARACTERS);
        }
    }

    private void startRow() {
        refuseUnless(!inRow);
        inRow = true;
        cells = 0;
        rowCharacters = 0;
    }

    private void startCell(XMLStreamReader reader) {
        if (inRow) {
            refuseUnless(!inCell && ++cells <= CELLS_IN_ROW);
            inCell = true;
            String type = reader.getAttributeValue(null, "t");
            cellType = type == null ? "n" : type;
            refuseUnless(CellAddresses.isSound(reader.getAttributeValue(null, "r")));
        }
    }

    private void startValue() {
        if (inCell) {
            refuseUnless(!inValue);
            inValue = true;
            value.setLength(0);
        }
    }

    private void endValue() {
        if (inValue && "s".equals(cellType) && !value.isEmpty()) {
            refuseUnless(value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9'));
            highestString = Math.max(highestString, Integer.parseInt(value.toString()));
        }
        inValue = false;
    }

    /** Numbers and references; a value of thousands of digits would take seconds to convert. */
    private boolean isShort() {
        return !"str".equals(cellType) && !"inlineStr".equals(cellType);
    }

    private void startString() {
        refuseUnless(!inString);
        inString = true;
        strings++;
        keep(LUMP);
    }

    private void keepAttributes(XMLStreamReader reader) {
        keep(LUMP);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeValue(i);
            refuseUnless(attribute.length() <= ATTRIBUTE_CHARACTERS);
            keep(attribute.length());
            styles |= STYLES_TYPE.equals(attribute);
        }
    }

    private void keep(int bytes) {
        kept += bytes;
        if (kept > MOST_KEPT) {
            throw new ImportFileException("file.tooManyTexts");
        }
    }

    private static void refuseUnless(boolean sound) {
        if (!sound) {
            throw XlsxMarkup.damaged();
        }
    }
}
