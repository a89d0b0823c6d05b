/**
 * Progression ladders: versioned steps with their meaning, and which direction leads to a job. A ladder measures; it never
 * gates.
 */
@NullMarked
package dk.trinvis.ladder;

import org.jspecify.annotations.NullMarked;
