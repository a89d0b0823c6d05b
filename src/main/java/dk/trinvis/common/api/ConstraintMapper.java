package dk.trinvis.common.api;

import dk.trinvis.common.Message;
import dk.trinvis.common.Problem;
import dk.trinvis.common.Problem.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;

/** Input that breaks a declared constraint. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        Locale language = Problems.language(headers);
        List<FieldProblem> fields = exception.getConstraintViolations().stream()
                .map(violation ->
                        new FieldProblem(lastName(violation), words(violation).in(language)))
                .toList();
        return Problems.response(Problem.of(UNPROCESSABLE, language).about(fields));
    }

    /** In the caller's language; the constraint's own words are in the server's. */
    private static Message words(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return constraint instanceof Min min
                ? Message.of("common.atLeast", min.value())
                : constraint instanceof Max max
                        ? Message.of("common.atMost", max.value())
                        : Message.of("common.status" + UNPROCESSABLE);
    }

    private static String lastName(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = String.valueOf(node.getName());
        }
        return last;
    }
}
