/** Plumbing of the API: where it is, and how refusals and errors become problems, what is done once only, and to which version. */
@NullMarked
package dk.trinvis.common.api;

import org.jspecify.annotations.NullMarked;
