package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code openapi.yaml} from the resources at every build. The committed file is what is served and what scripts rely
 * on, so it changes only where somebody wants it to: {@code mvn test -Dtest=OpenApiTest -Dopenapi.write=true}.
 */
class OpenApiTest {

    private static final Path COMMITTED = Path.of("src/main/resources/META-INF/openapi.yaml");

    @Test
    void theServedDescriptionIsTheOneOfTheResources() throws IOException {
        String generated = SmallRyeOpenAPI.builder()
                .withIndex(index())
                .enableAnnotationScan(true)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .addFilter(new ApiDescription())
                .build()
                .toYAML();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(COMMITTED).hasContent(generated);
    }

    private static Index index() throws IOException {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(Path.of("target/classes/dk/trinvis"))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path each : classes) {
                try (InputStream bytes = Files.newInputStream(each)) {
                    indexer.index(bytes);
                }
            }
        }
        return indexer.complete();
    }
}
