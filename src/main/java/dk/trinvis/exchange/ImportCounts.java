package dk.trinvis.exchange;

/**
 * What became of the rows of a file.
 *
 * @param total rows below the header, blank ones not counted
 * @param accepted rows that say something new; recorded unless one row is rejected
 * @param unchanged rows that say what is recorded already
 * @param rejected rows that cannot be recorded
 */
public record ImportCounts(int total, int accepted, int unchanged, int rejected) {}
