/** Tests of what every feature stands on. */
@NullMarked
package dk.trinvis.common;

import org.jspecify.annotations.NullMarked;
