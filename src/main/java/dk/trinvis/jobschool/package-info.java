/**
 * The job school inside an initiative: its tracks, aimed at steps of the ladder, the places where it teaches, its sessions, and who is
 * on which track.
 */
@NullMarked
package dk.trinvis.jobschool;

import org.jspecify.annotations.NullMarked;
