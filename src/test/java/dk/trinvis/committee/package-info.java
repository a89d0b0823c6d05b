@NullMarked
package dk.trinvis.committee;

import org.jspecify.annotations.NullMarked;
