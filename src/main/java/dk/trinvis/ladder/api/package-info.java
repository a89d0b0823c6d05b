/** Ladders as JSON. */
@NullMarked
package dk.trinvis.ladder.api;

import org.jspecify.annotations.NullMarked;
