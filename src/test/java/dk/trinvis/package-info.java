/** Tests that look at the whole application: its architecture, its texts and its deployment. */
@NullMarked
package dk.trinvis;

import org.jspecify.annotations.NullMarked;
