/** Tests of who may do what. */
@NullMarked
package dk.trinvis.access;

import org.jspecify.annotations.NullMarked;
