package dk.trinvis.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-512. A hash says how often it was iterated, so that the count can be raised. At most
 * two are computed at once: a flood of sign-ins must not take the machine.
 */
@ApplicationScoped
class Passwords {

    /** OWASP ASVS 5.0, appendix C. */
    private static final int ITERATIONS = 210_000;

    private static final int SALT_BYTES = 32;
    private static final int HASH_BITS = 256;
    private static final String SCHEME = "pbkdf2-sha512";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(2);

    String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return String.join(
                "$", SCHEME, String.valueOf(ITERATIONS), text(salt), text(derive(password, salt, ITERATIONS)));
    }

    boolean matches(char[] password, String hash) {
        List<String> parts = List.of(hash.split("\\$", -1));
        if (parts.size() != 4 || !parts.get(0).equals(SCHEME)) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.get(2));
        byte[] expected = Base64.getDecoder().decode(parts.get(3));
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts.get(1))));
    }

    /** Takes as long as {@link #matches} and is false: nobody learns from the clock which user names exist. */
    boolean matchesNobody(char[] password) {
        derive(password, new byte[SALT_BYTES], ITERATIONS);
        return false;
    }

    private byte[] derive(char[] password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        atOnce.acquireUninterruptibly();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            atOnce.release();
            spec.clearPassword();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
