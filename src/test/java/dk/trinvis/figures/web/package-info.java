/** The pages over HTTP on both databases, and in a browser. */
@NullMarked
package dk.trinvis.figures.web;

import org.jspecify.annotations.NullMarked;
