/** Tests of the job school and the rules it obeys. */
@NullMarked
package dk.trinvis.jobschool;

import org.jspecify.annotations.NullMarked;
