/** Pages that show figures: the start page, the initiatives, the status of one, and the list behind a figure. */
@NullMarked
package dk.trinvis.figures.web;

import org.jspecify.annotations.NullMarked;
