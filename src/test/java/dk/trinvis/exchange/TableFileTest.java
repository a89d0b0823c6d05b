package dk.trinvis.exchange;

import static dk.trinvis.exchange.ImportFiles.refusal;
import static dk.trinvis.exchange.ImportFiles.refusalKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableFileTest {

    @TempDir
    Path folder;

    private ImportFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new ImportFiles(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ref;name;shoe_size;Day\\n1;Bo;44;x | Filen har kolonner, som importen ikke kender: shoe_size, Day. Ret overskriften, eller fjern kolonnerne.
                    ref;name;name\\n1;Bo;Bo            | Overskriften nævner samme kolonne flere gange: name.
                    day\\n2023-07-01                   | Filen mangler kolonner: name, ref.
                    ref;name\\n                        | Filen har en overskriftsrække, men ingen rækker under den.
                    ref;name\\n;\\n\\n                 | Filen har en overskriftsrække, men ingen rækker under den.
                    ;;\\n                              | Filen er tom.
                    ref;name;0101011234\\n1;Bo;x       | Filen har kolonner, som importen ikke kender: xxxxxxxxxx. Ret overskriften, eller fjern kolonnerne.
                    """)
    void aHeaderThatDoesNotFitSaysWhatIsWrong(String text, String message) throws IOException {
        assertThat(refusal(files.csv(text.replace("\\n", "\n")))).isEqualTo(message);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusalKey(files.file(new byte[0]))).isEqualTo("file.empty");
        assertThat(refusalKey(files.csv("\uFEFF"))).isEqualTo("file.empty");
    }

    static Stream<Arguments> foreignFiles() {
        return Stream.of(
                Arguments.of("%PDF-1.7 x", "file.pdf"),
                Arguments.of("\u0089PNG\r\n\u001A\n", "file.image"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0 JFIF", "file.image"),
                Arguments.of("GIF89a", "file.image"),
                Arguments.of("\u001F\u008B\b", "file.packed"),
                Arguments.of("<html><table>", "file.markup"),
                Arguments.of("\u00EF\u00BB\u00BF <?xml version='1.0'?><Workbook/>", "file.markup"),
                Arguments.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 Workbook", "file.oldExcel"),
                Arguments.of("MZ\u0000\u0003", "file.notText"),
                Arguments.of("PK\u0003\u0004 and nothing more", "file.damaged"));
    }

    @ParameterizedTest
    @MethodSource("foreignFiles")
    void aFileOfAnotherKindIsCalledByItsName(String start, String messageKey) throws IOException {
        assertThat(refusalKey(files.csv(start, StandardCharsets.ISO_8859_1))).isEqualTo(messageKey);
    }

    @Test
    void aWorkbookWithAPasswordIsToldFromAnOldOne() throws IOException {
        String container = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "E\u0000n\u0000".repeat(500)
                + new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        assertThat(refusalKey(files.csv(container, StandardCharsets.ISO_8859_1)))
                .isEqualTo("file.encrypted");
    }

    @Test
    void utf16IsRefusedWithAdvice() throws IOException {
        assertThat(refusal(files.csv("ref;name\n1;Bo\n", StandardCharsets.UTF_16)))
                .startsWith("Filen er gemt som UTF-16");
        assertThat(refusalKey(files.csv("ref;name\n1;Bo\n", StandardCharsets.UTF_16LE)))
                .isEqualTo("file.notText");
    }

    @Test
    void aFileOf200MegabytesIsRefusedUnread() throws IOException {
        Path file = Files.createTempFile(folder, "large", "");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        ImportFileException refusal = catchThrowableOfType(ImportFileException.class, () -> ImportFiles.rows(file));
        assertThat(refusal.isTooLarge()).isTrue();
        assertThat(refusal.message(ImportFiles.DANISH)).isEqualTo("Filen er for stor. Den må højst fylde 64 MB.");
    }

    @Test
    void tooManyRowsAndColumnsAreRefused() throws IOException {
        TableLimits few = new TableLimits(10_000, 10_000, 2, 3, 100);
        assertThat(refusal(files.csv("ref;name\n1;a\n\n2;b\n3;c\n"), few)).contains("højst have 2 rækker");
        assertThat(ImportFiles.rows(files.csv("ref;name\n1;a\n\n2;b\n\n"), few)).hasSize(2);
        assertThat(refusal(files.csv("ref;name;day;hours\n1;a;;\n"), few)).contains("for mange kolonner");
        assertThat(refusalKey(files.csv(";".repeat(1_000_000)))).isEqualTo("file.malformedLine");
    }

    @Test
    void randomBytesAreReadOrRefusedButNeverFail() throws IOException {
        Random random = new Random(20230701);
        String alphabet = "ref;name\n\"',\t\r=\u00e5\u0081\u00c3\u00a6PK\u0003\u0004";
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "ref;name\n" : "");
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            Path file = files.csv(text.toString(), StandardCharsets.ISO_8859_1);
            Throwable outcome = catchThrowable(() -> ImportFiles.rows(file));
            assertThat(Stream.ofNullable(outcome)).as("%s", text).allMatch(e -> e instanceof ImportFileException);
            Files.delete(file);
        }
    }
}
