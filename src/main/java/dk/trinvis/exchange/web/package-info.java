/** The import pages: choose a file, see what would become of it, take it in, follow it. */
@NullMarked
package dk.trinvis.exchange.web;

import org.jspecify.annotations.NullMarked;
