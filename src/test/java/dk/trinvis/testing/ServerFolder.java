package dk.trinvis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of the server that the build packaged in {@code target/liberty}, with its own settings, logs and data, so that
 * several can run side by side.
 *
 * @param user the folder Liberty calls WLP_USER_DIR
 * @param name the server's name
 */
record ServerFolder(Path user, String name) {

    static final Path RUNTIME = Path.of("target/liberty/wlp").toAbsolutePath();
    private static final Path PACKAGED = RUNTIME.resolve("usr/servers/trinvis");
    private static final List<String> LEFT_BEHIND = List.of("workarea", "logs", "data", "bootstrap.properties");

    /** A fresh copy; whatever an earlier run left under that name is deleted. */
    static ServerFolder create(String name, Map<String, String> settings) {
        ServerFolder folder = new ServerFolder(Path.of("target/servers", name).toAbsolutePath(), name);
        try {
            if (!Files.isDirectory(PACKAGED)) {
                throw new IllegalStateException(PACKAGED + " is missing: run mvn package first");
            }
            delete(folder.user);
            copy(PACKAGED, folder.server());
            Files.writeString(
                    folder.server().resolve("server.env"),
                    settings.entrySet().stream()
                            .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                            .collect(Collectors.joining("", "\n", "")),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** A port that was free a moment ago. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path server() {
        return user.resolve("servers").resolve(name);
    }

    Path logs() {
        return server().resolve("logs");
    }

    Path data() {
        return server().resolve("data");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path inside = from.relativize(file);
                if (!LEFT_BEHIND.contains(inside.getName(0).toString())) {
                    Files.createDirectories(to.resolve(inside.toString()).getParent());
                    Files.copy(file, to.resolve(inside.toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
