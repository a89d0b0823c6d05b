package dk.trinvis.common;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Closes texts so that only this server can read them and nobody can make one up. The key lies in {@code keys/forms.json}
 * beside the database; servers that share a database share it.
 */
@ApplicationScoped
public class Seal {

    @Inject
    @ConfigProperty(name = "TRINVIS_DATA")
    private Path data;

    private @Nullable Aead cipher;

    void open(@Observes Database.Ready ready) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        Path file = data.resolve("keys").resolve("forms.json");
        Optional<KeysetHandle> kept = KeyFiles.read(file);
        KeysetHandle keys = kept.isPresent() ? kept.get() : KeyFiles.create(file, PredefinedAeadParameters.AES256_GCM);
        cipher = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** The text closed, in letters that an address takes; opens in the same place only. */
    public String close(String text, String place) {
        try {
            byte[] closed = cipher().encrypt(text.getBytes(UTF_8), place.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text again; empty for anything that this server did not close in that place. */
    public Optional<String> open(String closed, String place) {
        try {
            byte[] text = cipher().decrypt(Base64.getUrlDecoder().decode(closed), place.getBytes(UTF_8));
            return Optional.of(new String(text, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Aead cipher() {
        if (cipher == null) {
            throw new IllegalStateException("not open yet");
        }
        return cipher;
    }
}
