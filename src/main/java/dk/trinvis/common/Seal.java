package dk.trinvis.common;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Closes texts so that only this server can read them and nobody can make one up, and makes marks that stand for a text. The
 * keys lie in {@code keys/forms.json} and {@code keys/marks.json} beside the database; servers that share it share them.
 */
@ApplicationScoped
public class Seal {

    private static final int MARK_BYTES = 32;

    @Inject
    @ConfigProperty(name = "TRINVIS_DATA")
    private Path data;

    private @Nullable Aead cipher;
    private @Nullable PrfSet marks;

    void open(@Observes Database.Ready ready) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        cipher = keys("forms.json", PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        marks = keys("marks.json", PredefinedPrfParameters.HMAC_SHA256_PRF)
                .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    private KeysetHandle keys(String name, Parameters kind) throws IOException, GeneralSecurityException {
        Path file = data.resolve("keys").resolve(name);
        Optional<KeysetHandle> kept = KeyFiles.read(file);
        return kept.isPresent() ? kept.get() : KeyFiles.create(file, kind);
    }

    /** 64 hexadecimal digits, the same for the same text; who has no key cannot try which text it was. */
    public String mark(String text) {
        try {
            return HexFormat.of().formatHex(opened(marks).computePrimary(text.getBytes(UTF_8), MARK_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text closed, in letters that an address takes; opens in the same place only. */
    public String close(String text, String place) {
        try {
            byte[] closed = opened(cipher).encrypt(text.getBytes(UTF_8), place.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text again; empty for anything that this server did not close in that place. */
    public Optional<String> open(String closed, String place) {
        try {
            byte[] text = opened(cipher).decrypt(Base64.getUrlDecoder().decode(closed), place.getBytes(UTF_8));
            return Optional.of(new String(text, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static <T> T opened(@Nullable T key) {
        if (key == null) {
            throw new IllegalStateException("not open yet");
        }
        return key;
    }
}
