/** Locations and sessions over HTTP. */
@NullMarked
package dk.trinvis.jobschool.api;

import org.jspecify.annotations.NullMarked;
