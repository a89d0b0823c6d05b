package dk.trinvis.committee;

import dk.trinvis.common.Version;

/** A thing and the state of it that whoever reads it now has seen. */
public record Versioned<T>(T view, Version version) {}
