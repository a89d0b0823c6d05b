package dk.trinvis.common.api;

import dk.trinvis.common.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What Jakarta REST refuses before any of our code is reached: no such address, method or media type. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response asked = exception.getResponse();
        if (asked.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return asked;
        }
        Response problem = Problems.response(Problem.of(asked.getStatus(), Problems.language(headers)));
        Object allowed = asked.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }
}
