/**
 * The case: one citizen in one initiative for one unbroken period, the steps they are screened on, who is responsible, and
 * how it ended. Pages say "sag".
 */
@NullMarked
package dk.trinvis.enrolment;

import org.jspecify.annotations.NullMarked;
