package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Going about a page without a mouse. */
final class Keyboard {

    private static final int MOST_PLACES = 150;

    private Keyboard() {}

    /** Goes on from where the keyboard is, as a person would, until it is there; a page has no more places than this. */
    static void tabTo(Page page, Locator target) {
        for (var count = 0; count < MOST_PLACES; count++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        assertThat(target).isFocused();
    }
}
