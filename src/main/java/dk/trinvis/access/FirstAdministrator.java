package dk.trinvis.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.trinvis.common.Database;
import dk.trinvis.common.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a production server gets its first administrator: a secret in a file that only the server's account can read, good
 * for one user. Both are gone once there is a user.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    @ConfigProperty(name = "TRINVIS_DATA")
    private Path data;

    @Inject
    private Users users;

    @Inject
    private UserService userService;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Throttle throttle;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Event<Created> created;

    /** Fired when the first administrator has been made. */
    public record Created() {}

    /** Whether the server still waits for its first user. */
    public boolean isAwaited() {
        return !demonstration.isOn() && users.areNone();
    }

    /**
     * Makes the administrator if the secret is right and nobody was first.
     *
     * @return whether it did
     */
    public synchronized boolean create(
            String secret, String userName, String displayName, char[] password, String source) {
        if (!isAwaited() || !throttle.admits("set-up secret", source) || !isRight(secret)) {
            return false;
        }
        actingAs.run(
                Identity.system("setup"),
                () -> userService.createUser(userName, displayName, "administrator", Optional.empty(), password));
        delete();
        created.fire(new Created());
        return true;
    }

    void prepare(@Observes Database.Ready ready) throws IOException {
        if (!isAwaited()) {
            Files.deleteIfExists(file());
            return;
        }
        if (Files.notExists(file())) {
            Files.createDirectories(data);
            Path whole = Files.createTempFile(
                    data,
                    "setup",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(whole, Tokens.random());
            Files.move(whole, file());
        }
        LOG.warning(() -> "Nobody can sign in yet: open /setup with the secret in " + file());
    }

    private boolean isRight(String secret) {
        try {
            return Files.exists(file())
                    && MessageDigest.isEqual(
                            Files.readString(file()).strip().getBytes(UTF_8),
                            secret.strip().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return data.resolve("setup-secret");
    }
}
