/** The audit log's page. */
@NullMarked
package dk.trinvis.audit.web;

import org.jspecify.annotations.NullMarked;
