/**
 * Plumbing of the pages: language, texts, headers, the guard against forged forms, error pages; and the one way in which
 * forms are made, see {@link dk.trinvis.common.web.FormServlet}.
 */
@NullMarked
package dk.trinvis.common.web;

import org.jspecify.annotations.NullMarked;
