/** The committee's pages in a browser. */
@NullMarked
package dk.trinvis.committee.web;

import org.jspecify.annotations.NullMarked;
