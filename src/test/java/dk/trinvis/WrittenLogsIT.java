package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.citizen.CprNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After all other tests: nothing that any server of this run wrote into a log holds a CPR number. */
class WrittenLogsIT {

    private static final Path SERVERS = Path.of("target/servers");

    /** Liberty names a file of its own with ten digits that happen to read like a synthetic number. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(?<!install_apps_configuration_)\\d{6}[- ]?\\d{4}(?!\\d)");

    @Test
    void noLogHoldsACprNumber() throws IOException {
        List<Path> logs = logs();
        List<String> found = new ArrayList<>();
        for (Path log : logs) {
            Matcher numbers = DIGITS.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
            while (numbers.find()) {
                // Everybody in a test is made up; other ten digits in a row are times and ports.
                if (CprNumber.parse(numbers.group())
                        .filter(CprNumber::isSynthetic)
                        .isPresent()) {
                    found.add(log + " at " + numbers.start());
                }
            }
        }

        assertThat(logs).as("servers that logged").hasSizeGreaterThan(3);
        assertThat(found).isEmpty();
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(SERVERS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/logs/"))
                    .filter(file -> file.toString().endsWith(".log"))
                    .toList();
        }
    }
}
