/** Imports for scripts: send a file, follow it, fetch what was rejected. */
@NullMarked
package dk.trinvis.exchange.api;

import org.jspecify.annotations.NullMarked;
