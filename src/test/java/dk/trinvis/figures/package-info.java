@NullMarked
package dk.trinvis.figures;

import org.jspecify.annotations.NullMarked;
