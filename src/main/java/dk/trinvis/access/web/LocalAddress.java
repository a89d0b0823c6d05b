package dk.trinvis.access.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a sign-in may lead: to pages of ours only, or a link to the sign-in page could lead anywhere. */
final class LocalAddress {

    private static final String START = "/";

    private LocalAddress() {}

    /** The address if it is a path on this server, the start page otherwise. */
    static String orStart(@Nullable String address) {
        return address != null && isLocal(address) ? address : START;
    }

    private static boolean isLocal(String address) {
        if (!address.startsWith("/")
                || address.startsWith("//")
                || address.chars().anyMatch(LocalAddress::isOdd)) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Browsers read a backslash as a slash, and skip control characters. */
    private static boolean isOdd(int character) {
        return character == '\\' || character <= ' ' || character == 0x7f;
    }
}
