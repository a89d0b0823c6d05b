package dk.trinvis.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that a test can put anything in any of them. */
final class Workbooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    static final String HEADER = "<row r='1'>" + text("A1", "ref") + text("B1", "name") + "</row>";
    static final String GOOD_ROW = "<row r='2'>" + text("A2", "1") + text("B2", "Bo") + "</row>";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Workbooks() {}

    static String text(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A sound workbook with these rows, as its parts by name. */
    static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + override("xl/workbook.xml", "sheet.main")
                        + override(SHEET, "worksheet")
                        + override(STRINGS, "sharedStrings")
                        + override(STYLES, "styles")
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN
                        + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + RELATIONS
                        + "'><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(STRINGS, "<sst xmlns='" + MAIN + "'><si><t>shared</t></si></sst>");
        parts.put(
                STYLES,
                "<styleSheet xmlns='" + MAIN
                        + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(SHEET, sheet(rows));
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName='/" + part + "' ContentType='" + TYPE + type + "+xml'/>";
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] workbook(String rows) throws IOException {
        return zip(parts(rows));
    }

    /** A workbook with one part more, that holds the same text over and over. */
    static byte[] workbookWith(String part, String start, String repeated, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> sound : parts(HEADER + GOOD_ROW).entrySet()) {
                if (!sound.getKey().equals(part)) {
                    zip.putNextEntry(new ZipEntry(sound.getKey()));
                    zip.write(sound.getValue().getBytes(UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(UTF_8));
            repeat(zip, repeated.getBytes(UTF_8), times);
        }
        return bytes.toByteArray();
    }

    private static void repeat(OutputStream out, byte[] repeated, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(repeated);
        }
    }
}
