package dk.trinvis.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses a page by the keyboard alone. */
public final class Keyboard {

    private static final int MOST_TABS = 500;

    private Keyboard() {}

    /** Moves on with the tab key until the first element of the selector has the focus. */
    public static void tabTo(Page page, String selector) {
        Locator target = page.locator(selector).first();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tab key does not lead to " + selector + " on " + page.url());
    }

    /** Moves on to a field and types. */
    public static void type(Page page, String selector, String text) {
        tabTo(page, selector);
        page.keyboard().type(text);
    }

    /** Moves on to a link or button, presses enter, and waits for the page it leads to. */
    public static void follow(Page page, String selector) {
        page.waitForSelector(selector);
        tabTo(page, selector);
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }
}
