/**
 * Focused initiatives: what the committee granted and for what, when it was launched, which ladder it screens on and what is
 * due when.
 */
@NullMarked
package dk.trinvis.initiative;

import org.jspecify.annotations.NullMarked;
