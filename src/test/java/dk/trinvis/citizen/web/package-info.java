/** Tests of finding, opening, registering and merging citizens, over HTTP and in a browser. */
@NullMarked
package dk.trinvis.citizen.web;

import org.jspecify.annotations.NullMarked;
