package dk.trinvis.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, whatever it is called. */
enum FileSignature {
    EMPTY("file.empty"),
    ZIP("file.notAWorkbook"),
    OLE2("file.oldExcel"),
    UTF_16("file.utf16"),
    PDF("file.pdf"),
    IMAGE("file.image"),
    MARKUP("file.markup"),
    GZIP("file.packed"),
    TEXT("file.notText");

    private static final int LENGTH = 64;

    private final String refusal;

    FileSignature(String refusal) {
        this.refusal = refusal;
    }

    /** The message for a file of this kind that is not a table. */
    String refusal() {
        return refusal;
    }

    static FileSignature of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LENGTH));
        }
    }

    private static FileSignature of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        }
        return foreign(start);
    }

    private static FileSignature foreign(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            return UTF_16;
        }
        if (startsWith(start, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (startsWith(start, 0x1F, 0x8B)) {
            return GZIP;
        }
        return isImage(start) ? IMAGE : isMarkup(start) ? MARKUP : TEXT;
    }

    private static boolean isImage(byte[] start) {
        return startsWith(start, 0x89, 'P', 'N', 'G')
                || startsWith(start, 0xFF, 0xD8, 0xFF)
                || startsWith(start, 'G', 'I', 'F', '8');
    }

    /** Many systems send a web page or XML under the name .xls. */
    private static boolean isMarkup(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<?xml") || text.startsWith("<html") || text.startsWith("<!doctype");
    }

    private static boolean startsWith(byte[] start, int... signature) {
        return start.length >= signature.length
                && Arrays.mismatch(Arrays.copyOf(start, signature.length), bytes(signature)) < 0;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
