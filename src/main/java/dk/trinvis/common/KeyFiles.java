package dk.trinvis.common;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;

/** Keysets in files that only the server's account can read. Backed up apart from the database, never with it. */
public final class KeyFiles {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private KeyFiles() {}

    /** The keyset in a file; empty when there is no such file. Register its kind of key with Tink first. */
    public static Optional<KeysetHandle> read(Path file) throws IOException, GeneralSecurityException {
        return Files.exists(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    }

    /** A keyset in Tink's JSON form, as settings hold it. */
    public static KeysetHandle parse(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    /** Makes a key whole or not at all; of two servers that start together, both end up with the first one's. */
    public static KeysetHandle create(Path file, Parameters kind) throws IOException, GeneralSecurityException {
        String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(kind, RegistryConfiguration.get()),
                RegistryConfiguration.get(),
                InsecureSecretKeyAccess.get());
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent(), OWNER_ONLY_FOLDER);
        Path whole = Files.createTempFile(folder, "new", ".json", OWNER_ONLY);
        try {
            Files.writeString(whole, keyset, StandardOpenOption.SYNC);
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException another) {
            return parse(Files.readString(file));
        } finally {
            Files.delete(whole);
        }
        return parse(keyset);
    }
}
