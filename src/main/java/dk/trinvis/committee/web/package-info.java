/** The committee's pages: its editions and what can be done with one. */
@NullMarked
package dk.trinvis.committee.web;

import org.jspecify.annotations.NullMarked;
