/** Tests of code lists without a server. */
@NullMarked
package dk.trinvis.codelist;

import org.jspecify.annotations.NullMarked;
