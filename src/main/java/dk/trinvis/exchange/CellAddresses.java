package dk.trinvis.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of cells in a sheet, {@code A1} to {@code XFD1048576}. */
final class CellAddresses {

    private static final Pattern ADDRESS = Pattern.compile("(?:[A-W]?[A-Z]{1,2}|X[A-E][A-Z]|XF[A-D])[1-9][0-9]{0,6}");

    private CellAddresses() {}

    /** A cell may leave its address out: then it follows the one before. */
    static boolean isSound(@Nullable String address) {
        return address == null || ADDRESS.matcher(address).matches();
    }
}
