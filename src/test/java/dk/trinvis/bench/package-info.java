/**
 * The benchmark: made-up cases at the size of a large municipality, and each budget of the product as a ratio to something
 * simpler, both measured in turn in the same run. {@code mvn -Pbench verify} runs it.
 */
@NullMarked
package dk.trinvis.bench;

import org.jspecify.annotations.NullMarked;
