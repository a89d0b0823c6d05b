package dk.trinvis;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of all tests that run inside the server: the WAR as packaged, with a test class and AssertJ added. */
public final class AppDeployment {

    private static final String DESCRIPTOR = "/WEB-INF/web.xml";

    private AppDeployment() {}

    /**
     * For a method annotated with {@code @Deployment}. Arquillian adds the test class; name what else of the tests it needs.
     * The archive is without the filters that ask for a sign-in or a form's token:
     * the runner inside the server has neither.
     */
    public static WebArchive war(Class<?>... helpers) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "trinvis.war")
                .importFrom(new File("target/trinvis.war"))
                .as(WebArchive.class)
                .addClasses(helpers)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        Asset withoutFilters =
                new StringAsset(descriptor(war).replaceAll("(?s)<filter-mapping>.*?</filter-mapping>", ""));
        war.delete(DESCRIPTOR);
        return war.add(withoutFilters, DESCRIPTOR);
    }

    private static String descriptor(WebArchive war) {
        try (InputStream stored = war.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
