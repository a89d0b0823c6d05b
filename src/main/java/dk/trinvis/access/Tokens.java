package dk.trinvis.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets; what is kept of one is its {@link dk.trinvis.common.Fingerprint}. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Tokens() {}

    /** 256 bits of chance in letters that need no escaping. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
