package dk.trinvis.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of old Excel files (.xls), in which Excel also wraps a workbook that has a password. Neither is read. */
final class OfficeContainer {

    /** The directory entry of a workbook with a password. Its first letter occurs nowhere else in the name. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OfficeContainer() {}

    static ImportFileException refusal(Path file) throws IOException {
        return new ImportFileException(isEncrypted(file) ? "file.encrypted" : FileSignature.OLE2.refusal());
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                matched = next == ENCRYPTED[matched] ? matched + 1 : next == ENCRYPTED[0] ? 1 : 0;
                if (matched == ENCRYPTED.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
