package dk.trinvis.committee.api;

import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/** What somebody found who read a paper. */
public record NoteJson(@Prose @Nullable String note) {}
