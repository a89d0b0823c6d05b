/** The page on which an administrator sets up an initiative. */
@NullMarked
package dk.trinvis.initiative.web;

import org.jspecify.annotations.NullMarked;
