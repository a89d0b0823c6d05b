/** Papers that leave the house, written as a page or as an accessible PDF. */
@NullMarked
package dk.trinvis.common.paper;

import org.jspecify.annotations.NullMarked;
