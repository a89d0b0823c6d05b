/**
 * Who read, searched, changed or exported which citizen, when and for what purpose. What must be written is written in the
 * transaction of the look itself, or the look fails.
 */
@NullMarked
package dk.trinvis.audit;

import org.jspecify.annotations.NullMarked;
