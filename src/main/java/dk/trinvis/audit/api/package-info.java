/** The audit log as JSON. */
@NullMarked
package dk.trinvis.audit.api;

import org.jspecify.annotations.NullMarked;
