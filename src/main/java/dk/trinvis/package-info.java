/**
 * Trinvis, the case tracker for a municipality's focused employment initiatives. Each package below is one feature; the
 * order between them is checked by {@code ArchitectureTest}.
 */
@NullMarked
package dk.trinvis;

import org.jspecify.annotations.NullMarked;
