/** Tests of reading import files, good and bad ones, and of handing rejected rows back. */
@NullMarked
package dk.trinvis.exchange;

import org.jspecify.annotations.NullMarked;
