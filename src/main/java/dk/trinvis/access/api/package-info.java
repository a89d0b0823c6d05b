/** Users, teams and tokens as JSON, for administrators' scripts. */
@NullMarked
package dk.trinvis.access.api;

import org.jspecify.annotations.NullMarked;
