package dk.trinvis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Makes the server that Arquillian starts: the packaged one without its application, open to deployment from this
 * machine. Its name has the process id, because Arquillian would take any running server of that name for its own.
 */
public final class ArquillianServer implements LoadableExtension {

    private static final String DROP_IN = """
            <server>
              <featureManager>
                <feature>localConnector-1.0</feature>
              </featureManager>
              <config updateTrigger="mbean"/>
              <applicationMonitor updateTrigger="mbean" dropinsEnabled="true"/>
            </server>
            """;

    @Override
    public void register(ExtensionBuilder builder) {
        int port = ServerFolder.freePort();
        ServerFolder folder = ServerFolder.create(
                "arquillian-" + ProcessHandle.current().pid(),
                Map.of(
                        "HTTP_PORT",
                        Integer.toString(port),
                        "HTTPS_PORT",
                        Integer.toString(ServerFolder.freePort()),
                        "TRINVIS_HOST",
                        "localhost",
                        "TRINVIS_DEMO",
                        "vejle"));
        openToDeployment(folder.server());
        System.setProperty("arquillian.wlp", ServerFolder.RUNTIME.toString());
        System.setProperty("arquillian.user", folder.user().toString());
        System.setProperty("arquillian.server", folder.name());
        System.setProperty("arquillian.port", Integer.toString(port));
    }

    private static void openToDeployment(Path server) {
        Path applications = server.resolve("configDropins/defaults");
        Path overrides = server.resolve("configDropins/overrides");
        try {
            ServerFolder.delete(applications);
            ServerFolder.delete(server.resolve("apps"));
            Files.createDirectories(server.resolve("dropins"));
            Files.createDirectories(overrides);
            Files.writeString(overrides.resolve("arquillian.xml"), DROP_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
