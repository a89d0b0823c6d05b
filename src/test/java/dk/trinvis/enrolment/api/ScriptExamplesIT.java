package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/scripts.md, one after the other, as a shell runs them. */
class ScriptExamplesIT {

    private static final Path CURL = Path.of("/usr/bin/curl");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("  (/\\S+):");
    private static final Pattern CHANGE = Pattern.compile("    (post|put|delete):");

    @TempDir
    private Path folder;

    @Test
    void everyExampleRunsAsItStandsAndEveryChangeHasOne() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CURL) || "true".equals(System.getenv("CI")), "curl is not installed");
        String script = EXAMPLE.matcher(Files.readString(Path.of("docs/scripts.md")))
                .results()
                .map((MatchResult example) -> example.group(1))
                .collect(Collectors.joining("\n", "set -eu\n", ""));
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        shell.environment().put("TRINVIS", TestServer.derby().uri("").toString());
        shell.environment().put("PATH", watched() + ":" + System.getenv("PATH"));

        Process running = shell.start();

        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        String asked = Files.readString(folder.resolve("asked"));
        assertThat(changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(asked).containsPattern(change));
    }

    /** Where a curl lies that writes down what it is asked to send. */
    private Path watched() throws IOException {
        Path curl = folder.resolve("curl");
        Files.writeString(
                curl,
                "#!/bin/sh\nprintf '%s ' \"$@\" | tr '\\n' ' ' >> " + folder + "/asked\necho >> " + folder
                        + "/asked\nexec " + CURL + " \"$@\"\n");
        Files.setPosixFilePermissions(curl, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    /** A pattern for each change of the description. */
    private static List<String> changes() throws IOException {
        List<String> changes = new ArrayList<>();
        String path = "";
        for (String line : Files.readAllLines(Path.of("src/main/resources/META-INF/openapi.yaml"))) {
            Matcher found = PATH.matcher(line);
            Matcher change = CHANGE.matcher(line);
            if (found.matches()) {
                path = found.group(1).replaceAll("\\{[^}]*\\}", "[^/ ?]+");
            } else if (change.matches()) {
                changes.add("-X " + change.group(1).toUpperCase(Locale.ROOT) + " .*" + path + "[ ?]");
            }
        }
        return changes;
    }
}
