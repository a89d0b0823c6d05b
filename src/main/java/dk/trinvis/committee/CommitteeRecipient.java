package dk.trinvis.committee;

/** Somebody whom a committee's papers are sent to. */
public record CommitteeRecipient(String name, String email) {}
