/**
 * Words that the municipality and the law decide, such as outcomes and activity types: rows with days of validity, so that a
 * new law is new data and the past keeps its words.
 */
@NullMarked
package dk.trinvis.codelist;

import org.jspecify.annotations.NullMarked;
