/** Tests of the pages on which cases are changed. */
@NullMarked
package dk.trinvis.enrolment.web;

import org.jspecify.annotations.NullMarked;
