/**
 * Imports and exports: reads CSV files and Excel workbooks row by row within fixed limits, says what is wrong with a file or
 * a row in Danish or English, and hands rejected rows back as a file that can be corrected and sent again.
 */
@NullMarked
package dk.trinvis.exchange;

import org.jspecify.annotations.NullMarked;
