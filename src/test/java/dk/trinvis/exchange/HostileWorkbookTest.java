package dk.trinvis.exchange;

import static dk.trinvis.exchange.ImportFiles.refusalKey;
import static dk.trinvis.exchange.ImportFiles.rows;
import static dk.trinvis.exchange.Workbooks.GOOD_ROW;
import static dk.trinvis.exchange.Workbooks.HEADER;
import static dk.trinvis.exchange.Workbooks.SHEET;
import static dk.trinvis.exchange.Workbooks.STRINGS;
import static dk.trinvis.exchange.Workbooks.text;
import static dk.trinvis.exchange.Workbooks.workbook;
import static dk.trinvis.exchange.Workbooks.workbookWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private ImportFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new ImportFiles(folder);
    }

    @Test
    void aZipBombIsRefusedAfterAFewMegabytes() throws IOException {
        Path bomb = files.file(workbookWith("xl/media/image1.png", "\u0089PNG", " ".repeat(MEGABYTE), 100));
        assertThat(bomb).satisfies(file -> assertThat(Files.size(file)).isLessThan(MEGABYTE));
        long before = allocated();
        assertThat(refusalKey(bomb)).isEqualTo("file.packedTooTightly");
        assertThat(allocated() - before).isLessThan(32L * MEGABYTE);
    }

    @Test
    void partsThatAreTooLargeTogetherAreRefused() throws IOException {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        random.ints(60_000, ' ', '~').forEach(c -> noise.append((char) c));
        Path file = files.file(workbookWith("xl/media/image1.png", "\u0089PNG", noise.toString(), 20));
        TableLimits limits = new TableLimits(10 * MEGABYTE, MEGABYTE, 10, 10, 10);
        assertThat(ImportFiles.refusal(file, limits)).contains("Den må højst fylde 1 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='FXSHRXX1'><v>1</v></c>",
                "<c r='XFE2'><v>1</v></c>",
                "<c r='A0'><v>1</v></c>",
                "<c r=''><v>1</v></c>",
                "<c t='s'><v>2000000000</v></c>",
                "<c t='s'><v>1</v></c>",
                "<c t='s'><v>-1</v></c>",
                "<c t='s'><x><c t='n'><v>2000000000</v></c></x></c>",
                "<c><v><v>1</v>2</v></c>",
                "<row><c><v>1</v></c></row>",
                "<c t='x'><v>1</v></c>",
                "<c s='-1'><v>1</v></c>",
                "<c t='b'><f t='shared' si='7'/></c>",
                "<c t='inlineStr'><is><t>&evil;</t></is></c>",
                "<c"
            })
    void nonsenseInARowIsRefused(String cell) throws IOException {
        assertThat(refusalKey(files.file(workbook(HEADER + GOOD_ROW + "<row r='3'>" + cell + "</row>"))))
                .isEqualTo("file.damaged");
    }

    @Test
    void whatAReaderQuotesFromTheFileGoesNoFurther() throws IOException {
        Path file = files.file(workbook(HEADER + GOOD_ROW + "<row r='0101011234567'><c><v>1</v></c></row>"));
        assertThat(catchThrowable(() -> rows(file)))
                .hasMessage("file.damaged")
                .hasNoCause()
                .hasStackTraceContaining("dhatim");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsRefused() throws IOException {
        String cell = "<c><v>" + "9".repeat(100_000) + "</v></c>";
        assertThat(refusalKey(files.file(workbook(HEADER + GOOD_ROW + "<row>" + cell + "</row>"))))
                .isEqualTo("file.damaged");
    }

    @Test
    void aHugeExponentStaysShort() throws IOException {
        Path file = files.file(workbook(HEADER + "<row><c><v>1E999999999</v></c></row>"));
        assertThat(rows(file).get(0).text("ref")).hasSizeLessThan(20);
    }

    @Test
    void endlessRowsAreRefused() throws IOException {
        String start = "<worksheet><sheetData>" + HEADER + "<row r='2'>";
        assertThat(refusalKey(files.file(workbookWith(SHEET, start, "<c/>", 20_000))))
                .isEqualTo("file.damaged");
        assertThat(refusalKey(files.file(workbookWith(SHEET, start, text("A1", "x".repeat(9_000)), 200))))
                .isEqualTo("file.damaged");
    }

    @Test
    void endlessNestingTagsAndVocabulariesAreRefused() throws IOException {
        assertThat(refusalKey(files.file(workbookWith("xl/a.xml", "<a>", "<a>", 1_000))))
                .isEqualTo("file.damaged");
        assertThat(refusalKey(files.file(workbookWith("xl/a.xml", "<a b='", "x>y ", 400_000))))
                .isEqualTo("file.damaged");
        StringBuilder names = new StringBuilder("<a>");
        for (int i = 0; i < 3_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertThat(refusalKey(files.file(workbookWith("xl/a.xml", names.toString(), "", 1))))
                .isEqualTo("file.damaged");
    }

    @Test
    void moreSharedTextsThanFitInMemoryAreRefused() throws IOException {
        Path file = files.file(workbookWith(STRINGS, "<sst>", "<si><t>æøå</t></si>".repeat(1_000), 2_000));
        assertThat(refusalKey(file)).isIn("file.tooManyTexts", "file.packedTooTightly");
        long before = allocated();
        XlsxMarkup markup = new XlsxMarkup();
        Throwable refusal = catchThrowable(() -> markup.read(new RepeatingStream("<sst>", "<si/>")));
        assertThat(refusal).hasMessage("file.tooManyTexts");
        assertThat(allocated() - before).isLessThan(128L * MEGABYTE);
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNoEntityIsEverLookedUp() throws IOException {
        Path secret = files.csv("secret");
        for (String part : Workbooks.parts("").keySet()) {
            Map<String, String> parts = Workbooks.parts(HEADER + GOOD_ROW);
            parts.computeIfPresent(
                    part, (name, xml) -> "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + xml);
            assertThat(refusalKey(files.file(Workbooks.zip(parts)))).as(part).isEqualTo("file.damaged");
        }
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + GOOD_ROW);
        parts.computeIfPresent(SHEET, (name, xml) -> "<?xml version='1.0' encoding='ISO-8859-1'?>" + xml);
        assertThat(refusalKey(files.file(Workbooks.zip(parts)))).isEqualTo("file.damaged");
    }

    @Test
    void twoPartsOfOneNameAreRefused() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + GOOD_ROW);
        parts.put("XL/worksheets/Sheet1.xml", Workbooks.sheet(HEADER));
        assertThat(refusalKey(files.file(Workbooks.zip(parts)))).isEqualTo("file.damaged");
    }

    @Test
    void thousandsOfPartsAreRefused() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + GOOD_ROW);
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/p" + i + ".xml", "<p/>");
        }
        assertThat(refusalKey(files.file(Workbooks.zip(parts)))).isEqualTo("file.tooManyParts");
    }

    @Test
    void anotherFormatInAZipIsNoWorkbook() throws IOException {
        Map<String, String> openDocument = new LinkedHashMap<>();
        openDocument.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        openDocument.put("content.xml", "<x/>");
        assertThat(refusalKey(files.file(Workbooks.zip(openDocument)))).isEqualTo("file.notAWorkbook");
        Map<String, String> word = Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
        assertThat(refusalKey(files.file(Workbooks.zip(word)))).isEqualTo("file.notAWorkbook");
    }

    @Test
    void anEncryptedPartIsSaidToHaveAPassword() throws IOException {
        byte[] bytes = workbook(HEADER + GOOD_ROW);
        int entry = indexOf(bytes, "PK\u0001\u0002");
        bytes[entry + 8] |= 1;
        assertThat(refusalKey(files.file(bytes))).isEqualTo("file.encrypted");
    }

    @Test
    void aFileThatIsCutOffOrHasSomethingBehindItIsRefused() throws IOException {
        byte[] bytes = workbook(HEADER + GOOD_ROW);
        assertThat(refusalKey(files.file(Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo("file.damaged");
        assertThat(refusalKey(files.file(Arrays.copyOf(bytes, bytes.length + 10))))
                .isEqualTo("file.damaged");
        byte[] shifted = ByteBuffer.allocate(bytes.length + 4)
                .put("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1))
                .put(bytes)
                .array();
        assertThat(refusalKey(files.file(shifted))).isEqualTo("file.damaged");
    }

    @Test
    void damagedBytesAreReadOrRefusedButNeverFail() throws IOException {
        byte[] sound = workbook(HEADER + GOOD_ROW);
        Random random = new Random(20230701);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j <= i % 4; j++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            Path file = files.file(damaged);
            Throwable outcome = catchThrowable(() -> rows(file));
            assertThat(Stream.ofNullable(outcome))
                    .as("round %d: %s", i, outcome)
                    .allMatch(e -> e instanceof ImportFileException);
            Files.delete(file);
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
