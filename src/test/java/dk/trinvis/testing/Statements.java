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

    /** Makes a server that is not running write its statements down from its next start on. */
    public static TestServer traced(TestServer server) {
        try {
            Files.createDirectories(settings(server).getParent());
            Files.writeString(settings(server), TRACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /** Makes a server that is not running keep them to itself again. */
    public static void untraced(TestServer server) {
        try {
            Files.delete(settings(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path settings(TestServer server) {
        return server.folder().resolve("configDropins/overrides/statements.xml");
    }

    /** Those sent by {@link TestServer#derby()} meanwhile; nothing else may be asked of it at the time. */
    public static List<String> during(Runnable work) {
        return during(TestServer.derby(), work);
    }

    /** Those sent by a {@link #traced} server meanwhile. */
    public static List<String> during(TestServer server, Runnable work) {
        try (RandomAccessFile trace =
                new RandomAccessFile(server.logs().resolve("trace.log").toFile(), "r")) {
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
