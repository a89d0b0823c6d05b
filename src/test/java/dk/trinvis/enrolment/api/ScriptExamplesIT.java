package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of docs/scripts.md, one after the other, as a shell runs them. */
class ScriptExamplesIT {

    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleRunsAsItStands() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
        String script = EXAMPLE.matcher(Files.readString(Path.of("docs/scripts.md")))
                .results()
                .map((MatchResult example) -> example.group(1))
                .collect(Collectors.joining("\n", "set -eu\n", ""));
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        shell.environment().put("TRINVIS", TestServer.derby().uri("").toString());

        Process running = shell.start();

        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
    }
}
