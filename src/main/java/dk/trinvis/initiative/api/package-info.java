/** Initiatives as JSON. */
@NullMarked
package dk.trinvis.initiative.api;

import org.jspecify.annotations.NullMarked;
