/** Status figures and the cohorts behind them as JSON. */
@NullMarked
package dk.trinvis.figures.api;

import org.jspecify.annotations.NullMarked;
