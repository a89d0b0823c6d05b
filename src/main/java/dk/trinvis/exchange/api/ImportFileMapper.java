package dk.trinvis.exchange.api;

import dk.trinvis.common.Languages;
import dk.trinvis.common.Problem;
import dk.trinvis.exchange.ImportFileException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** A file that cannot be read as a table of its kind. */
@Provider
public class ImportFileMapper implements ExceptionMapper<ImportFileException> {

    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ImportFileException wrong) {
        Locale language = Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String words = wrong.message(language);
        Problem problem = Problem.of(wrong.isTooLarge() ? TOO_LARGE : UNPROCESSABLE, language)
                .saying(words)
                .about(List.of(new Problem.FieldProblem("file", words)));
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson())
                .build();
    }
}
