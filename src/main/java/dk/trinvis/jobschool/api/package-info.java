/** The job school as JSON. */
@NullMarked
package dk.trinvis.jobschool.api;

import org.jspecify.annotations.NullMarked;
