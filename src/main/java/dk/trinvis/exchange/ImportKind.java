package dk.trinvis.exchange;

import dk.trinvis.access.Permission;
import dk.trinvis.common.Intake;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** A kind of import file: its columns, what a row of it states, and who takes the statements in. */
interface ImportKind<E> {

    /** The last part of its address. */
    String code();

    /** What somebody who sends such files must be allowed to do; to others there is no such kind. */
    default Permission permission() {
        return Permission.IMPORT;
    }

    /** In the order of the contract. */
    List<ImportColumn> columns();

    /** What a row states; empty when a cell is wrong, which the cells then say. */
    Optional<E> entry(Cells cells, Shared shared);

    /** What tells the row from all others; equal for rows with the same key. */
    Object key(E entry);

    /** Checks or records the statements; {@code done} is told how many have been seen. */
    void take(List<E> entries, Intake intake, IntConsumer done);

    default Columns table() {
        return new Columns(names(true), names(false));
    }

    private Set<String> names(boolean required) {
        return columns().stream()
                .filter(column -> column.required() == required)
                .map(ImportColumn::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The columns of the key, for a message. */
    default String keyNames() {
        return columns().stream()
                .filter(ImportColumn::key)
                .map(ImportColumn::name)
                .collect(Collectors.joining(" + "));
    }
}
