package dk.trinvis.exchange;

import java.time.Instant;
import java.util.Optional;

/**
 * An import as its owner and administrators see it.
 *
 * @param userName who sent the file
 * @param done rows dealt with: checked and recorded rows each count half
 * @param counts all but the total are 0 until it is over
 */
public record ImportRow(
        long id,
        String kind,
        String userName,
        ImportState state,
        Instant createdAt,
        Optional<Instant> finishedAt,
        int done,
        ImportCounts counts) {}
