package dk.trinvis.common.api;

import dk.trinvis.common.Answer;
import dk.trinvis.common.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** POSTs that may be sent again without being done again: those with a header {@code Idempotency-Key}. */
@RequestScoped
public class Repeatable {

    private static final String KEY = "Idempotency-Key";
    private static final Answer CHANGED = new Answer(Response.Status.NO_CONTENT.getStatusCode(), null);

    @Inject
    private Once once;

    @Inject
    private HttpServletRequest request;

    /**
     * Does the work in one transaction and answers 201, or answers as when it was done.
     *
     * @param content what was sent, as a text that is the same for the same content: a record will do
     * @param work answers the address of what was made
     */
    public Response create(Object content, Supplier<URI> work) {
        return answer(content, () -> created(work.get()));
    }

    /** Does the work in one transaction and answers 204, or answers as when it was done. */
    public Response change(Object content, Runnable work) {
        return answer(content, () -> {
            work.run();
            return CHANGED;
        });
    }

    /**
     * Does the work in one transaction and answers as it says, or as when it was done.
     *
     * @param body what to say, which depends on the status alone
     */
    public Response answer(Object content, Supplier<Answer> work, IntFunction<?> body) {
        Response answer = answer(content, work);
        return Response.fromResponse(answer)
                .entity(body.apply(answer.getStatus()))
                .build();
    }

    /** What the caller has made up to send the request again by. */
    public Optional<String> key() {
        return Optional.ofNullable(request.getHeader(KEY));
    }

    /** Does the work in one transaction and answers as it says, with nothing more to say, or as when it was done. */
    public Response answer(Object content, Supplier<Answer> work) {
        String asked = request.getMethod() + " " + request.getRequestURI() + " " + content;
        Answer answer = once.answer(key(), asked, work);
        Response.ResponseBuilder response = Response.status(answer.status());
        response.header(HttpHeaders.LOCATION, answer.location());
        return response.build();
    }

    private static Answer created(URI address) {
        return new Answer(Response.Status.CREATED.getStatusCode(), address.toString());
    }
}
