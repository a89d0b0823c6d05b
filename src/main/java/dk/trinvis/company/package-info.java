/** Employers by their CVR number: as much of them as a placement needs. */
@NullMarked
package dk.trinvis.company;

import org.jspecify.annotations.NullMarked;
