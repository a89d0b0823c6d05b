package dk.trinvis.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The SQL statements that a server sends while something is done: read from its trace, without what is bound to them. */
public final class Statements {

    private static final String TRACE = """
            <server>
              <logging traceSpecification="*=info:eclipselink.sql=all" maxFileSize="0"/>
            </server>
            """;

    /** A batch stands in the trace with lines of its own before and after, and is sent as one. */
    private static final Pattern STATEMENT =
            Pattern.compile("\\[eclipselink\\.sql] ((?:SELECT|INSERT|UPDATE|DELETE|WITH|VALUES) .*)");

    private Statements() {}

    /** Makes a server that is not started yet write its statements down. */
    static TestServer traced(TestServer server) {
        try {
            Path overrides = Files.createDirectories(server.folder().resolve("configDropins/overrides"));
            Files.writeString(overrides.resolve("statements.xml"), TRACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /** Those sent by {@link TestServer#derby()} meanwhile; nothing else may be asked of it at the time. */
    public static List<String> during(Runnable work) {
        try (RandomAccessFile trace = new RandomAccessFile(
                TestServer.derby().logs().resolve("trace.log").toFile(), "r")) {
            long before = trace.length();
            work.run();
            byte[] written = new byte[Math.toIntExact(trace.length() - before)];
            trace.seek(before);
            trace.readFully(written);
            return STATEMENT
                    .matcher(new String(written, StandardCharsets.UTF_8))
                    .results()
                    .map(Statements::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(MatchResult found) {
        return found.group(1);
    }
}
