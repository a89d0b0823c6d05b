/**
 * The numbers: cohorts of enrolments as of a day and a moment, the status composed of them, the checks that it adds up,
 * and the disclosure control between the numbers and everything that leaves the house.
 */
@NullMarked
package dk.trinvis.figures;

import org.jspecify.annotations.NullMarked;
