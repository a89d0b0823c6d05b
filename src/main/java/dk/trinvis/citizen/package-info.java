/**
 * The person and what is recorded of them: name, protection, CPR number. A CPR number is encrypted wherever it is kept and
 * masked wherever it is shown.
 */
@NullMarked
package dk.trinvis.citizen;

import org.jspecify.annotations.NullMarked;
