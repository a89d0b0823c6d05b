package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What tests expect of a server's answers. */
public final class Answers {

    private Answers() {}

    /** Fails with the address and all that was answered. */
    public static void expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    }
}
