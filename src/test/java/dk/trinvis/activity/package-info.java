/** Tests of activities and the rules they obey. */
@NullMarked
package dk.trinvis.activity;

import org.jspecify.annotations.NullMarked;
