/** The pages of the job school in a real browser. */
@NullMarked
package dk.trinvis.jobschool.web;

import org.jspecify.annotations.NullMarked;
