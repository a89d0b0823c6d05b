package dk.trinvis.common.api;

import dk.trinvis.common.Problem;
import dk.trinvis.common.Problem.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Input that breaks a declared constraint. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        List<FieldProblem> fields = exception.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(lastName(violation), violation.getMessage()))
                .toList();
        return Problems.response(
                Problem.of(UNPROCESSABLE, Problems.language(headers)).about(fields));
    }

    private static String lastName(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = String.valueOf(node.getName());
        }
        return last;
    }
}
