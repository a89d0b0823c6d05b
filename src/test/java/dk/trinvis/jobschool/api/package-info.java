/** Tests of the job school's API. */
@NullMarked
package dk.trinvis.jobschool.api;

import org.jspecify.annotations.NullMarked;
