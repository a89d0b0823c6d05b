package dk.trinvis.bench;

import java.util.Locale;

/**
 * What we may take at most: a multiple of what something simpler takes, and so many milliseconds (megabytes, seconds) more.
 */
record Budget(double factor, double more) {

    static Budget times(double factor) {
        return new Budget(factor, 0);
    }

    boolean allows(double ours, double other) {
        return ours <= factor * other + more;
    }

    @Override
    public String toString() {
        return more == 0
                ? String.format(Locale.ROOT, "<= %.2fx", factor)
                : String.format(Locale.ROOT, "<= %.2fx + %.0f", factor, more);
    }
}
