/** The sample data, without a server. */
@NullMarked
package dk.trinvis.exchange.sample;

import org.jspecify.annotations.NullMarked;
