@NullMarked
package dk.trinvis.codelist.api;

import org.jspecify.annotations.NullMarked;
