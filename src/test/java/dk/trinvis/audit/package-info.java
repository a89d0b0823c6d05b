/** Tests of what is written down. */
@NullMarked
package dk.trinvis.audit;

import org.jspecify.annotations.NullMarked;
