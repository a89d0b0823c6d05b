/** What pages of several features show of code lists. */
@NullMarked
package dk.trinvis.codelist.web;

import org.jspecify.annotations.NullMarked;
