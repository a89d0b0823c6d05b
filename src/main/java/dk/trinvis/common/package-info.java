/**
 * What every feature stands on: days and moments, facts that are never overwritten, requests that are done once, drafts,
 * and the plumbing of pages and API. It knows no feature.
 */
@NullMarked
package dk.trinvis.common;

import org.jspecify.annotations.NullMarked;
