package dk.trinvis.committee.web;

import dk.trinvis.common.NotFound;

/** The number of a thing in the address of its page. */
final class PageId {

    private static final String NUMBER = "[0-9]{1,18}";

    private PageId() {}

    /** The number; {@link NotFound} for what is none. */
    static long of(String typed) {
        if (!typed.matches(NUMBER)) {
            throw new NotFound("page");
        }
        return Long.parseLong(typed);
    }
}
