package dk.trinvis.citizen;

/** The cases of a citizen are to be told, without what happened in them. */
public record CasesAsked(Chronicle of) {}
