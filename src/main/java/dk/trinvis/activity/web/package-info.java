/** The pages on which activities are begun, shown, changed and corrected. */
@NullMarked
package dk.trinvis.activity.web;

import org.jspecify.annotations.NullMarked;
