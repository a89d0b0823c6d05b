package dk.trinvis.citizen;

import dk.trinvis.common.Version;

/**
 * What a citizen is called and whether that is protected, as now known.
 *
 * @param name the reference where there is none
 * @param version of what is recorded of name, number and protection
 */
public record Identity(String name, boolean protectedIdentity, Version version) {}
