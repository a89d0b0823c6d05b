/** Tests of enrolments and the rules they obey. */
@NullMarked
package dk.trinvis.enrolment;

import org.jspecify.annotations.NullMarked;
