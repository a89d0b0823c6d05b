package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import dk.trinvis.common.KeyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CprVaultTest {

    private static final CprNumber NUMBER = CprNumber.of("0181650123");

    @TempDir
    private Path folder;

    @BeforeAll
    static void registerKinds() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    @Test
    void whatWasEncryptedForACitizenOpensForThatCitizenOnly() throws GeneralSecurityException {
        CprVault vault = aVault();
        String encrypted = vault.encrypt(NUMBER, 7);

        assertThat(vault.decrypt(encrypted, 7)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> vault.decrypt(encrypted, 8)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameNumberEncryptsDifferentlyEachTimeAndFitsItsColumn() throws GeneralSecurityException {
        CprVault vault = aVault();

        assertThat(vault.encrypt(NUMBER, 7))
                .isNotEqualTo(vault.encrypt(NUMBER, 7))
                .hasSizeLessThan(400);
    }

    @Test
    void theIndexIsTheSameForTheSameNumberAndKeyOnly() throws GeneralSecurityException {
        CprVault vault = aVault();

        assertThat(vault.index(NUMBER)).isEqualTo(vault.index(NUMBER)).hasSize(64);
        assertThat(vault.index(NUMBER)).isNotEqualTo(vault.index(CprNumber.of("0181650124")));
        assertThat(vault.index(NUMBER)).isNotEqualTo(aVault().index(NUMBER));
    }

    @Test
    void aKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        Path file = folder.resolve("keys/cpr.json");
        KeysetHandle first = KeyFiles.create(file, PredefinedAeadParameters.AES256_GCM);
        KeysetHandle second = KeyFiles.create(file, PredefinedAeadParameters.AES256_GCM);

        assertThat(second.equalsKeyset(first)).isTrue();
        assertThat(KeyFiles.read(file))
                .hasValueSatisfying(kept -> assertThat(kept.equalsKeyset(first)).isTrue());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("keys")).isDirectoryContaining(path -> path.equals(file));
    }

    private static CprVault aVault() throws GeneralSecurityException {
        return new CprVault(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get()));
    }
}
