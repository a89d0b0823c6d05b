package dk.trinvis.figures;

/**
 * The figures of an initiative as of two days and moments.
 *
 * @param learned what is known of the first day otherwise by the second moment
 * @param happened what happened from the first day to the second, as known at the second moment
 */
public record Comparison(Differences learned, Development happened) {}
