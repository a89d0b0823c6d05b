/** Tests of what companies are known by. */
@NullMarked
package dk.trinvis.company;

import org.jspecify.annotations.NullMarked;
