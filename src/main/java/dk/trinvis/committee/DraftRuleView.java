package dk.trinvis.committee;

import org.jspecify.annotations.Nullable;

/**
 * When drafts of an initiative's editions are made without anybody asking.
 *
 * @param kind the code of a {@link DraftKind}
 * @param days the day of the month from 1 to 28, or from 1 to 60 days before a meeting; nothing for never
 */
public record DraftRuleView(@Nullable String kind, @Nullable Integer days) {}
