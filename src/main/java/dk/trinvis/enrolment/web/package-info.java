/** The pages on which cases are changed and corrected. */
@NullMarked
package dk.trinvis.enrolment.web;

import org.jspecify.annotations.NullMarked;
