/** Tests of activities and companies over HTTP. */
@NullMarked
package dk.trinvis.activity.api;

import org.jspecify.annotations.NullMarked;
