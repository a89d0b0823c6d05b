package dk.trinvis.common;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for a text that need not be kept. */
public final class Fingerprint {

    private Fingerprint() {}

    /** 64 hexadecimal digits, the same for the same parts. */
    public static String of(String... parts) {
        return of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits, the same for the same bytes. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** Reads along, to answer {@link #of(DigestInputStream)} when all has been read. */
    public static DigestInputStream along(InputStream content) {
        return new DigestInputStream(content, sha256());
    }

    /** 64 hexadecimal digits, the same for the same bytes. */
    public static String of(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
