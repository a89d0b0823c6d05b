/** Tests of citizens and their numbers. */
@NullMarked
package dk.trinvis.citizen;

import org.jspecify.annotations.NullMarked;
