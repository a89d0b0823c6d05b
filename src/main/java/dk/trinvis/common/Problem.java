package dk.trinvis.common;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers when it cannot do what was asked (RFC 9457). Holds no stack trace and nothing of a person.
 *
 * @param detail the rule, the first thing that is wrong with the input, or the title again
 * @param errors what is wrong with which input; absent unless it is about input
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<Integer> WITH_WORDS =
            Set.of(400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 500, 503);

    /** What is wrong with one input. */
    public record FieldProblem(String field, String message) {}

    /** The status in words, with nothing to add. */
    public static Problem of(int status, Locale locale) {
        String title = title(status, locale);
        return new Problem("about:blank", title, status, title, null);
    }

    /** A refusal in the caller's language, with the rule or the fields it is about. */
    public static Problem of(Refusal refusal, Locale locale) {
        Problem bare = of(refusal.status(), locale);
        Problem problem = refusal.explanation()
                .map(message -> bare.saying(message.in(locale)))
                .orElse(bare);
        if (refusal instanceof InvalidInput input) {
            return problem.about(input.errors().stream()
                    .map(error ->
                            new FieldProblem(error.field(), error.message().in(locale)))
                    .toList());
        }
        return problem;
    }

    public Problem saying(String words) {
        return new Problem(type, title, status, words, errors);
    }

    /** With what is wrong with the input; the first of it in words, unless something was said already. */
    public Problem about(List<FieldProblem> fields) {
        boolean saidNothing = detail.equals(title) && !fields.isEmpty();
        return new Problem(type, title, status, saidNothing ? fields.get(0).message() : detail, fields);
    }

    public String toJson() {
        return Writer.JSON.toJson(this);
    }

    /** The status in words; one without words of its own gets those of its class. */
    public static String title(int status, Locale locale) {
        int known = WITH_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
        return Message.of("common.status" + known).in(locale);
    }

    /** Made when first needed: only the server has an implementation. */
    private static final class Writer {
        private static final Jsonb JSON = JsonbBuilder.create();
    }
}
