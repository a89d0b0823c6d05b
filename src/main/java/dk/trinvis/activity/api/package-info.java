/** Activities as JSON. */
@NullMarked
package dk.trinvis.activity.api;

import org.jspecify.annotations.NullMarked;
