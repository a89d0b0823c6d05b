/** The committee's papers as files. */
@NullMarked
package dk.trinvis.committee.api;

import org.jspecify.annotations.NullMarked;
