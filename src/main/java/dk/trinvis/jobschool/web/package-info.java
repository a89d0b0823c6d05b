/** Pages of the job school. */
@NullMarked
package dk.trinvis.jobschool.web;

import org.jspecify.annotations.NullMarked;
