/**
 * What an empty database is given: the first code lists and ladder, and on a demonstration server its users, the initiative
 * FI-2023, made-up people whose numbers are those of Vejle's committee paper of 5 October 2023, and the meetings that this and
 * four more papers tell of, in our own words.
 */
@NullMarked
package dk.trinvis.exchange.sample;

import org.jspecify.annotations.NullMarked;
