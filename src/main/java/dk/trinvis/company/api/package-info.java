/** Companies as JSON. */
@NullMarked
package dk.trinvis.company.api;

import org.jspecify.annotations.NullMarked;
