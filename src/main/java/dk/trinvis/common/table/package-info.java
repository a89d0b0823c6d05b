/** Tables as files for spreadsheets. */
@NullMarked
package dk.trinvis.common.table;

import org.jspecify.annotations.NullMarked;
