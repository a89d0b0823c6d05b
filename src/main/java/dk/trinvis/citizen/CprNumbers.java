package dk.trinvis.citizen;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import dk.trinvis.common.Database;
import dk.trinvis.common.KeyFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The {@link CprVault} with this server's keys. They come from the settings, else from files beside the database, which
 * are made when a database without CPR numbers is first started.
 */
@ApplicationScoped
class CprNumbers {

    private static final Logger LOG = Logger.getLogger(CprNumbers.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "TRINVIS_DATA")
    private Path data;

    @Inject
    @ConfigProperty(name = "TRINVIS_CPR_KEYSET")
    private Optional<String> cipherKeyset;

    @Inject
    @ConfigProperty(name = "TRINVIS_CPR_INDEX_KEYSET")
    private Optional<String> indexKeyset;

    private @Nullable CprVault vault;

    /** Opens and closes CPR numbers; an {@link IllegalStateException} while the keys are missing. */
    CprVault vault() {
        if (vault == null) {
            throw new IllegalStateException("the keys of the CPR numbers are missing");
        }
        return vault;
    }

    boolean areReadable() {
        return vault != null;
    }

    void open(@Observes Database.Ready ready) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            CprVault found = new CprVault(
                    keys(cipherKeyset, "cpr.json", PredefinedAeadParameters.AES256_GCM),
                    keys(indexKeyset, "cpr-index.json", PredefinedPrfParameters.HMAC_SHA256_PRF));
            sample().forEach(row -> found.decrypt((String) row[0], ((Number) row[1]).longValue()));
            vault = found;
        } catch (GeneralSecurityException | IOException | IllegalStateException e) {
            LOG.log(Level.SEVERE, "CPR numbers cannot be read: put the right keys in place and start again", e);
        }
    }

    private KeysetHandle keys(Optional<String> setting, String file, Parameters kind)
            throws IOException, GeneralSecurityException {
        if (setting.isPresent()) {
            return KeyFiles.parse(setting.get());
        }
        Path path = data.resolve("keys").resolve(file);
        Optional<KeysetHandle> kept = KeyFiles.read(path);
        if (kept.isPresent()) {
            return kept.get();
        }
        if (!sample().isEmpty()) {
            throw new IllegalStateException("the database has CPR numbers, but there is no key in " + file);
        }
        return KeyFiles.create(path, kind);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> sample() {
        return entities.createNativeQuery(
                        "SELECT cpr_encrypted, citizen_id FROM citizen_record WHERE cpr_encrypted IS NOT NULL")
                .setMaxResults(1)
                .getResultList();
    }
}
