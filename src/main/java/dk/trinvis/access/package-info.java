/**
 * Who somebody is and what they may: users, teams, roles, sign-in, tokens, and the check in front of every service. Says
 * what happened by events; the audit trail listens.
 */
@NullMarked
package dk.trinvis.access;

import org.jspecify.annotations.NullMarked;
