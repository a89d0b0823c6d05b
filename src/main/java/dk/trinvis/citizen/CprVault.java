package dk.trinvis.citizen;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Turns CPR numbers into what the database keeps: a ciphertext bound to the citizen it belongs to, and a keyed index that
 * finds an exact number again. Without the keys neither says anything; there are too few numbers for an unkeyed hash.
 */
final class CprVault {

    private static final int INDEX_BYTES = 32;
    private static final String ENCRYPTED_COLUMN = "citizen_record|cpr_encrypted|";
    private static final String INDEX_COLUMN = "citizen_record|cpr_index|";

    private final Aead cipher;
    private final PrfSet index;

    CprVault(KeysetHandle cipherKeys, KeysetHandle indexKeys) throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        cipher = cipherKeys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        index = indexKeys.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** What to keep for the citizen; opens for that citizen only. */
    String encrypt(CprNumber number, long citizenId) {
        try {
            byte[] sealed = cipher.encrypt(number.digits().getBytes(UTF_8), place(citizenId));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number again; an {@link IllegalStateException} when it was kept for another citizen or by another key. */
    CprNumber decrypt(String encrypted, long citizenId) {
        try {
            byte[] digits = cipher.decrypt(Base64.getDecoder().decode(encrypted), place(citizenId));
            return CprNumber.of(new String(digits, UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a CPR number does not open with this server's key", e);
        }
    }

    /** The same for the same number, 64 hexadecimal digits. */
    String index(CprNumber number) {
        try {
            byte[] input = (INDEX_COLUMN + number.digits()).getBytes(UTF_8);
            return HexFormat.of().formatHex(index.computePrimary(input, INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] place(long citizenId) {
        return (ENCRYPTED_COLUMN + citizenId).getBytes(UTF_8);
    }
}
