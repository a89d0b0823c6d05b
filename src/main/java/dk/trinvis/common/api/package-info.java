/** Plumbing of the API: where it is, and how refusals and errors become problems. */
@NullMarked
package dk.trinvis.common.api;

import org.jspecify.annotations.NullMarked;
