package dk.trinvis.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What somebody does on a page, counted: a click, a choice in a list, or a field filled is one action. */
public final class Actions {

    private static final int SEE_OTHER = 303;

    private final Page page;
    private int count;

    /** Counts from the page that is shown now. */
    public Actions(Page page) {
        this.page = page;
    }

    /** Clicks on something that stays on the page. */
    public Actions click(String selector) {
        count++;
        page.click(selector);
        return this;
    }

    /** Clicks on a link or button, and waits for the whole page it leads to. */
    public Actions go(String selector) {
        count++;
        follow(page, selector);
        return this;
    }

    public Actions choose(String selector, String value) {
        count++;
        page.selectOption(selector, value);
        return this;
    }

    public Actions fill(String selector, String text) {
        count++;
        page.fill(selector, text);
        return this;
    }

    public int count() {
        return count;
    }

    /** Clicks on a link or button, and waits for the whole page it leads to, without counting. */
    public static void follow(Page page, String selector) {
        page.waitForResponse(
                        answer -> answer.request().isNavigationRequest() && answer.status() != SEE_OTHER,
                        () -> page.click(selector))
                .finished();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }
}
