/** The pages on which an administrator reads and changes ladders. */
@NullMarked
package dk.trinvis.ladder.web;

import org.jspecify.annotations.NullMarked;
