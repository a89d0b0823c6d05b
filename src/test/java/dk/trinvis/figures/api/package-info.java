/** The status and its cohorts as scripts see them. */
@NullMarked
package dk.trinvis.figures.api;

import org.jspecify.annotations.NullMarked;
