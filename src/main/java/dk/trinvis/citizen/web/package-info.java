/** The pages on which a citizen is found and shown. */
@NullMarked
package dk.trinvis.citizen.web;

import org.jspecify.annotations.NullMarked;
