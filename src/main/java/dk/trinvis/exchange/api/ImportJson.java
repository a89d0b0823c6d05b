package dk.trinvis.exchange.api;

import dk.trinvis.exchange.ImportCounts;
import dk.trinvis.exchange.ImportError;
import dk.trinvis.exchange.ImportRow;
import dk.trinvis.exchange.ImportState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of an import or, without id and times, of a dry run.
 *
 * @param kind as in the address
 * @param createdAt ISO 8601, UTC
 */
public record ImportJson(
        @Nullable Long id,
        String kind,
        String state,
        @Nullable String createdAt,
        @Nullable String finishedAt,
        int total,
        int done,
        int accepted,
        int unchanged,
        int rejected,
        @Nullable List<ImportError> errors) {

    static ImportJson of(ImportRow row, @Nullable List<ImportError> errors) {
        ImportCounts counts = row.counts();
        return new ImportJson(
                row.id(),
                row.kind(),
                row.state().code(),
                row.createdAt().toString(),
                row.finishedAt().map(Object::toString).orElse(null),
                counts.total(),
                row.done(),
                counts.accepted(),
                counts.unchanged(),
                counts.rejected(),
                errors);
    }

    /** Of a dry run: the state is the one that the import would have. */
    static ImportJson of(String kind, ImportCounts counts, List<ImportError> errors) {
        ImportState state = counts.rejected() == 0 ? ImportState.COMPLETED : ImportState.REJECTED;
        return new ImportJson(
                null,
                kind,
                state.code(),
                null,
                null,
                counts.total(),
                counts.total(),
                counts.accepted(),
                counts.unchanged(),
                counts.rejected(),
                errors);
    }
}
