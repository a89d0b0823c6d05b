/** Tests of the job school's pages. */
@NullMarked
package dk.trinvis.jobschool.web;

import org.jspecify.annotations.NullMarked;
