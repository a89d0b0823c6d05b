/** Plumbing of the pages: language, texts, headers, the guard against forged forms, error pages. */
@NullMarked
package dk.trinvis.common.web;

import org.jspecify.annotations.NullMarked;
