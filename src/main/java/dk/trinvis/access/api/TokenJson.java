package dk.trinvis.access.api;

/** A new token, shown this once. */
public record TokenJson(String label, String token) {}
