package dk.trinvis.audit.api;

import dk.trinvis.audit.AuditFilter;
import dk.trinvis.audit.AuditKind;
import dk.trinvis.audit.AuditPage;
import dk.trinvis.audit.AuditRow;
import dk.trinvis.audit.AuditService;
import dk.trinvis.common.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The audit log, newest first, 100 rows a page. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditService service;

    /** A row of the log; {@code citizen} is the citizen's reference. */
    public record RowJson(
            String happenedAt,
            String user,
            String role,
            String kind,
            @Nullable String citizen,
            String purpose,
            String detail,
            @Nullable Integer resultCount) {

        static RowJson of(AuditRow row) {
            return new RowJson(
                    row.happenedAt().toString(),
                    row.userName(),
                    row.role(),
                    row.kind().code(),
                    row.citizenRef().orElse(null),
                    row.purpose(),
                    row.detail(),
                    row.resultCount().orElse(null));
        }
    }

    /** A page of the log. */
    public record PageJson(int page, boolean hasMore, List<RowJson> rows) {}

    @GET
    public PageJson page(
            @QueryParam("citizen") @Nullable String citizen,
            @QueryParam("user") @Nullable String user,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @DefaultValue("1") int page) {
        AuditPage found = service.page(new AuditFilter(
                Optional.ofNullable(citizen),
                Optional.ofNullable(user),
                kind(kind),
                day("from", from),
                day("to", to),
                Math.max(page, 1)));
        return new PageJson(
                found.page(),
                found.hasOlder(),
                found.rows().stream().map(RowJson::of).toList());
    }

    private static Optional<AuditKind> kind(@Nullable String code) {
        try {
            return Optional.ofNullable(code).map(AuditKind::ofCode);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("kind", "audit.noKind");
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "audit.noDay");
        }
    }
}
