/** Tests of what every page uses. */
@NullMarked
package dk.trinvis.common.web;

import org.jspecify.annotations.NullMarked;
