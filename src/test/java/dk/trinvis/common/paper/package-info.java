@NullMarked
package dk.trinvis.common.paper;

import org.jspecify.annotations.NullMarked;
