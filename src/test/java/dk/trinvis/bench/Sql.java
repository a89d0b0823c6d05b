package dk.trinvis.bench;

import java.io.Serializable;
import java.util.List;

/**
 * A statement with places and what stands in them.
 *
 * @param rows what stands in the places; several make a batch. Numbers, texts, days as {@link java.time.LocalDate} and moments as {@link java.time.LocalDateTime}
 */
public record Sql(String text, List<List<Object>> rows) implements Serializable {

    public Sql(String text, Object... parameters) {
        this(text, List.of(List.of(parameters)));
    }

    /**
     * What statements gave that were run one after the other in one transaction.
     *
     * @param nanos from the first statement to the last row
     * @param rows of the last statement; a change has none
     */
    record Answer(long nanos, List<List<String>> rows) implements Serializable {}
}
