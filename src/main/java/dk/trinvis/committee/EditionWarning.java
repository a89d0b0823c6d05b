package dk.trinvis.committee;

/**
 * Something in a draft that a reader may stumble over.
 *
 * @param rule the rule that found it, such as {@code typed_number}
 * @param section the code of the {@link TemplateRole} it stands in; empty for what was not written for this edition
 * @param found the words in question
 * @param noted whether the paper says so itself, so that nobody need explain it
 */
public record EditionWarning(String rule, String section, String found, boolean noted) {}
