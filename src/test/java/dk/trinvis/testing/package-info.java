/** What the integration tests stand on: real servers, a real PostgreSQL and a real browser, each started once. */
@NullMarked
package dk.trinvis.testing;

import org.jspecify.annotations.NullMarked;
