/** Tests of ladders as they are shipped. */
@NullMarked
package dk.trinvis.ladder;

import org.jspecify.annotations.NullMarked;
