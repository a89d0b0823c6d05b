/** Citizens as JSON, masked like on the pages. */
@NullMarked
package dk.trinvis.citizen.api;

import org.jspecify.annotations.NullMarked;
