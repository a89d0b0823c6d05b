/**
 * Changes many cases at once: previewed, recorded at one moment as far as the rules allow, and taken back once. It stands
 * here because it uses the activities and the job school, which only this level may, and because it takes many rows in by
 * the same {@link dk.trinvis.common.Intake} as an import does; each rule stays in the feature that has it.
 */
@NullMarked
package dk.trinvis.exchange.bulk;

import org.jspecify.annotations.NullMarked;
