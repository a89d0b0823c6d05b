/**
 * What an enrolment takes part in: small jobs, work placements, courses, health offers. No step of the ladder stands in the
 * way of any of them.
 */
@NullMarked
package dk.trinvis.activity;

import org.jspecify.annotations.NullMarked;
