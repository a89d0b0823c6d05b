/** Enrolments over HTTP. */
@NullMarked
package dk.trinvis.enrolment.api;

import org.jspecify.annotations.NullMarked;
