package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The embedded database's folder. It is created under a temporary name, shut down and renamed, because Derby never boots
 * again from a creation that was killed half-way.
 */
@ApplicationScoped
public class EmbeddedDerby {

    private static final String SHUT_DOWN = "08006";

    @Inject
    @ConfigProperty(name = "TRINVIS_DATA")
    private Path data;

    void createIfMissing() throws SQLException {
        Path folder = data.resolve("derby");
        if (Files.exists(folder)) {
            return;
        }
        Path unfinished = data.resolve("derby.unfinished");
        try {
            delete(unfinished);
            Files.createDirectories(data);
            DriverManager.getConnection("jdbc:derby:" + unfinished + ";create=true")
                    .close();
            shutDown(unfinished);
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Derby says goodbye by an exception. */
    private static void shutDown(Path database) throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:" + database + ";shutdown=true")
                    .close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
