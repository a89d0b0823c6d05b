/** Tests of signing in and of what follows from it, over HTTP. */
@NullMarked
package dk.trinvis.access.web;

import org.jspecify.annotations.NullMarked;
