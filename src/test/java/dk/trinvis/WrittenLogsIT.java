package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.citizen.CprNumber;
import dk.trinvis.testing.StoredTexts;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * After all other tests: nothing that any server of this run wrote holds a CPR number in clear. That is every file of a
 * server but its programs, among them its logs, the addresses it was asked for, and what was sent to it; every text in a
 * database; what PostgreSQL said; and what the tests saw on the console.
 */
class WrittenLogsIT {

    private static final Path TARGET = Path.of("target");
    private static final Pattern NOT_WRITTEN =
            Pattern.compile("/(apps|lib|workarea|dropins|data/derby[^/]*|data/keys|logs/state)/");
    private static final Pattern CONSOLE = Pattern.compile("(?s)<system-(?:out|err)>.*?</system-");

    /** What PagesIT types into the address by hand; the answer leads to one without it. */
    private static final Pattern TYPED = Pattern.compile("GET /citizen/search\\?q=0181601000 HTTP/1.1 30[23]");

    /** An id by chance, or a mark, may have digits that read like a synthetic number. */
    private static final Pattern RANDOM_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    /** Liberty names a file of its own with ten digits that happen to read like a synthetic number. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(?<!install_apps_configuration_)\\d{6}[- ]?\\d{4}(?!\\d)");

    @Test
    void nothingWrittenHoldsACprNumber() throws IOException, SQLException {
        List<Path> written = written();
        List<Path> stored = List.of(TARGET.resolve("postgres-texts.log"), textsOfDerby());
        assertThat(stored)
                .allSatisfy(
                        texts -> assertThat(texts).content().contains("audit_event.detail ", "citizen_record.name "));
        assertThat(stored.get(0)).content().containsPattern("all \\d+ databases\n$");
        written.addAll(stored);
        List<String> found = new ArrayList<>();
        for (Path file : written) {
            Matcher numbers = DIGITS.matcher(file.getFileName() + " " + text(file));
            while (numbers.find()) {
                // Everybody in a test is made up; other ten digits in a row are times and ports.
                if (CprNumber.parse(numbers.group())
                        .filter(CprNumber::isSynthetic)
                        .isPresent()) {
                    found.add(file + " at " + numbers.start());
                }
            }
        }

        assertThat(written.stream().map(file -> file.getFileName().toString()))
                .contains(
                        "messages.log",
                        "console.log",
                        "derby.log",
                        "requests.log",
                        "postgres.log",
                        "postgres-texts.log")
                .anyMatch(name -> name.startsWith("TEST-"));
        assertThat(found).isEmpty();
    }

    private static String text(Path file) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        String text = RANDOM_ID.matcher(TYPED.matcher(all).replaceAll("")).replaceAll("");
        return file.getFileName().toString().startsWith("TEST-")
                ? CONSOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"))
                : text;
    }

    /** What the embedded databases hold; their servers are gone. */
    private static Path textsOfDerby() throws IOException, SQLException {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        Path texts = TARGET.resolve("derby-texts.log");
        try (Stream<Path> files = Files.walk(TARGET.resolve("servers"));
                Writer into = Files.newBufferedWriter(texts)) {
            for (Path database :
                    files.filter(file -> file.endsWith("data/derby")).toList()) {
                try (Connection connection = DriverManager.getConnection("jdbc:derby:" + database)) {
                    StoredTexts.write(connection, into);
                }
            }
        }
        return texts;
    }

    private static List<Path> written() throws IOException {
        List<Path> written = new ArrayList<>(List.of(TARGET.resolve("postgres.log")));
        for (String place : List.of("servers", "surefire-reports", "failsafe-reports")) {
            try (Stream<Path> files = Files.walk(TARGET.resolve(place))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !NOT_WRITTEN.matcher(file.toString()).find())
                        .filter(file ->
                                place.equals("servers") || file.toString().endsWith(".xml"))
                        .forEach(written::add);
            }
        }
        return written;
    }
}
