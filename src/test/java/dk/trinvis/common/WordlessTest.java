package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class WordlessTest {

    @Test
    void aLogTellsWhereAndWhatKindAndNothingThatWasSaid() {
        Throwable thrown = new IllegalStateException("for Amina", new SQLException("VALUES ('Amina', '0181601000')"));
        StringWriter log = new StringWriter();

        Wordless.of(thrown).printStackTrace(new PrintWriter(log));

        assertThat(log.toString())
                .contains("java.lang.IllegalStateException", "java.sql.SQLException", "WordlessTest.java")
                .doesNotContain("Amina", "0181601000");
    }
}
