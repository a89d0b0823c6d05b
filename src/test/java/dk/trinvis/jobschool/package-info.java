@NullMarked
package dk.trinvis.jobschool;

import org.jspecify.annotations.NullMarked;
