/** Enrolments as JSON. */
@NullMarked
package dk.trinvis.enrolment.api;

import org.jspecify.annotations.NullMarked;
