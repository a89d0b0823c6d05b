/** Tests of the pages of activities in a browser. */
@NullMarked
package dk.trinvis.activity.web;

import org.jspecify.annotations.NullMarked;
