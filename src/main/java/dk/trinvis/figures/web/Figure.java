package dk.trinvis.figures.web;

/**
 * A number on a page.
 *
 * @param cohort the name of the cohort it counts
 * @param label what it counts, in the page's language
 * @param meaning more about it, may be empty
 * @param address where its list is; empty for those who may not open it
 */
public record Figure(String cohort, String label, String meaning, int value, String address) {

    public boolean isOpen() {
        return !address.isEmpty();
    }
}
