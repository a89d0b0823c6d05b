package dk.trinvis;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of all tests that run inside the server: the WAR as packaged, with the test classes and AssertJ added. */
public final class AppDeployment {

    private static final String ONLY_WITHOUT_A_SERVER = ".*/(testing/.*|.*Test|.*Bench|package-info)\\.class";

    private AppDeployment() {}

    /** For a method annotated with {@code @Deployment}. */
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "trinvis.war")
                .importFrom(new File("target/trinvis.war"))
                .as(WebArchive.class)
                .addPackages(true, Filters.exclude(ONLY_WITHOUT_A_SERVER), "dk.trinvis")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
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
