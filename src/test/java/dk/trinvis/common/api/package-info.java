/** Tests of what all resources of the API have in common. */
@NullMarked
package dk.trinvis.common.api;

import org.jspecify.annotations.NullMarked;
