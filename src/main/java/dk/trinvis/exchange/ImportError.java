package dk.trinvis.exchange;

/**
 * What is wrong with one row, in words.
 *
 * @param line of the file, the header counting as 1
 * @param column its name in the header, empty when the row or the file as a whole is wrong
 */
public record ImportError(int line, String column, String message) {}
