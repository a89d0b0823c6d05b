package dk.trinvis.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out in which encoding a text file is written, by reading all of it in constant memory: UTF-8 when all of it is, else
 * Windows-1252 when it can be. A file that is mostly UTF-8 is refused rather than read with broken letters.
 */
final class TextEncoding {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int CHUNK = 64 * 1024;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(CHUNK);
    private boolean utf8 = true;
    private boolean windows1252 = true;
    private boolean danishLettersInUtf8;
    private int previous;

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        TextEncoding encoding = new TextEncoding();
        try (InputStream in = Files.newInputStream(file)) {
            encoding.read(in);
        }
        return encoding.result();
    }

    private void read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        int count = in.readNBytes(bytes.array(), 0, CHUNK);
        while (count > 0) {
            look(bytes.array(), bytes.position(), count);
            bytes.limit(bytes.position() + count).position(0);
            decode(bytes, false);
            bytes.compact();
            count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        }
        bytes.flip();
        decode(bytes, true);
    }

    private void decode(ByteBuffer bytes, boolean end) {
        if (utf8 && decoder.decode(bytes, decoded.clear(), end).isError()) {
            utf8 = false;
        }
        if (!utf8) {
            bytes.position(bytes.limit());
        }
    }

    private void look(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            int current = bytes[i] & 0xFF;
            if (isControl(current)) {
                throw new ImportFileException(FileSignature.TEXT.refusal());
            }
            if (isUnusedIn1252(current)) {
                windows1252 = false;
            }
            if (previous == 0xC3 && isSecondByteOfADanishLetter(current)) {
                danishLettersInUtf8 = true;
            }
            previous = current;
        }
    }

    private Charset result() {
        if (utf8) {
            return StandardCharsets.UTF_8;
        }
        if (!windows1252) {
            throw new ImportFileException("file.unknownEncoding");
        }
        if (danishLettersInUtf8) {
            throw new ImportFileException("file.mixedEncoding");
        }
        return WINDOWS_1252;
    }

    private static boolean isControl(int value) {
        return value < ' ' && value != '\t' && value != '\n' && value != '\r';
    }

    private static boolean isUnusedIn1252(int value) {
        return switch (value) {
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> true;
            default -> false;
        };
    }

    /** Of æ, ø, å, Æ, Ø, Å; read as Windows-1252 they would be an Ã and a sign that no Danish word has. */
    private static boolean isSecondByteOfADanishLetter(int value) {
        return switch (value) {
            case 0xA6, 0xB8, 0xA5, 0x86, 0x98, 0x85 -> true;
            default -> false;
        };
    }
}
