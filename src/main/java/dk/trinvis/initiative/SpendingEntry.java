package dk.trinvis.initiative;

import java.time.YearMonth;

/**
 * What was spent on a line in a month, as the municipality's accounts state it.
 *
 * @param initiative its code
 * @param line the purpose of a line of its grants, or of a grant that is not split
 * @param amountOere in øre; less than nothing for a reversal
 * @param source where that can be read
 */
public record SpendingEntry(String initiative, YearMonth month, String line, long amountOere, String source) {}
