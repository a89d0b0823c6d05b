package dk.trinvis.committee;

/**
 * One line of what an edition says in brief.
 *
 * @param about the code of what it is about, see {@link EditionBrief}
 * @param text in Danish
 */
public record EditionBriefLine(String about, String text) {}
