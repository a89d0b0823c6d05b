package dk.trinvis.exchange;

import java.io.Closeable;
import java.util.Optional;

/** The rows of a file in their order, header and blank rows included, one at a time. */
interface RawRows extends Closeable {

    /** The next row, empty at the end; an {@link ImportFileException} when the rest of the file cannot be read. */
    Optional<RawRow> next();

    /** Whether a row has to have as many cells as the header: true of text, where a missing separator shifts the row. */
    boolean areExact();
}
