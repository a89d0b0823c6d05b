/**
 * What a committee reads: the status of an initiative as a Danish agenda item, built once as a model and written as a page,
 * a PDF and a Word document with the same words and figures.
 */
@NullMarked
package dk.trinvis.committee;

import org.jspecify.annotations.NullMarked;
