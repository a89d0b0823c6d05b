package dk.trinvis.exchange;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Database;
import dk.trinvis.common.KeyFiles;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Files that were sent, encrypted, beside the database. A file is kept until it has been dealt with, a day at the most; the
 * report of its rejected rows for 30 days.
 */
@ApplicationScoped
class Uploads {

    private static final Duration KEEP_FILE = Duration.ofHours(24);
    private static final Duration KEEP_REPORT = Duration.ofDays(30);
    private static final String FILE = ".file";
    private static final String REPORT = ".report";
    private static final int NAME_BYTES = 32;
    private static final int CHUNK = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "TRINVIS_DATA")
    private Path data;

    @Inject
    private Clock clock;

    private @Nullable StreamingAead cipher;

    /** Whatever a server that was killed left open is gone before the first request. */
    void open(@Observes Database.Ready ready) throws IOException, GeneralSecurityException {
        StreamingAeadConfig.register();
        Path file = data.resolve("keys").resolve("uploads.json");
        Optional<KeysetHandle> kept = KeyFiles.read(file);
        KeysetHandle keys = kept.isPresent()
                ? kept.get()
                : KeyFiles.create(file, PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
        cipher = keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        Files.createDirectories(folder());
        sweep(Duration.ZERO, ".open");
        sweep();
    }

    /** Keeps what the stream holds; at the first byte beyond the limit it stops, leaving nothing behind. */
    Upload keep(InputStream sent, String kind, String userName) throws IOException {
        byte[] name = new byte[NAME_BYTES];
        RANDOM.nextBytes(name);
        Upload upload = new Upload(HexFormat.of().formatHex(name), kind, userName);
        try (OutputStream out = write(upload, FILE)) {
            copy(sent, out);
        } catch (IOException | RuntimeException e) {
            delete(upload);
            throw e;
        }
        return upload;
    }

    private static void copy(InputStream sent, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long count = 0;
        for (int read = sent.read(chunk); read >= 0; read = sent.read(chunk)) {
            count += read;
            if (count > ImportService.LIMITS.fileBytes()) {
                throw ImportFileException.tooLarge(ImportService.LIMITS);
            }
            out.write(chunk, 0, read);
        }
    }

    /** The table in it. It needs a readable copy, which loses its name before this returns and its bytes when it is closed. */
    TableFile table(Upload upload, ImportKind<?> kind) throws IOException {
        Path copy = Files.createTempFile(folder(), "", ".open");
        try (InputStream in = read(upload, FILE)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return TableFile.open(copy, kind.table(), ImportService.LIMITS);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** To write the report of its rejected rows. */
    OutputStream reportOf(Upload upload) throws IOException {
        return write(upload, REPORT);
    }

    /** The report, while it is kept. */
    Optional<ReportFile> report(Upload upload) throws IOException {
        return Files.exists(path(upload, REPORT))
                ? Optional.of(new ReportFile(new DataInputStream(read(upload, REPORT))))
                : Optional.empty();
    }

    void delete(Upload upload) throws IOException {
        Files.deleteIfExists(path(upload, FILE));
    }

    void deleteReport(Upload upload) throws IOException {
        Files.deleteIfExists(path(upload, REPORT));
    }

    /** Forgets what nobody came back for. */
    void sweep() throws IOException {
        sweep(KEEP_FILE, FILE);
        sweep(KEEP_REPORT, REPORT);
    }

    private void sweep(Duration age, String ending) throws IOException {
        Instant eldest = clock.now().minus(age);
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(eldest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private OutputStream write(Upload upload, String part) throws IOException {
        try {
            return new BufferedOutputStream(
                    cipher().newEncryptingStream(Files.newOutputStream(path(upload, part)), upload.place(part)), CHUNK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private InputStream read(Upload upload, String part) throws IOException {
        Path path = path(upload, part);
        if (Files.notExists(path)) {
            throw new NotFound("upload");
        }
        try {
            return new BufferedInputStream(
                    cipher().newDecryptingStream(Files.newInputStream(path), upload.place(part)), CHUNK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private StreamingAead cipher() {
        if (cipher == null) {
            throw new IllegalStateException("not open yet");
        }
        return cipher;
    }

    /** A name comes back from pages: one that is none is not found. */
    private Path path(Upload upload, String part) {
        if (!upload.name().matches("[0-9a-f]{64}")) {
            throw new NotFound("upload");
        }
        return folder().resolve(upload.name() + part);
    }

    private Path folder() {
        return data.resolve("uploads");
    }
}
