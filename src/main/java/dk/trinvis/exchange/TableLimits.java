package dk.trinvis.exchange;

/**
 * How large an import file may be. Whatever goes beyond is refused with an {@link ImportFileException}; only a cell that is
 * too long is an error of its row.
 *
 * @param fileBytes of the file as sent
 * @param unpackedBytes of all parts of a workbook together
 * @param rows below the header, blank ones not counted
 * @param columns of the header
 * @param cellCharacters of one cell
 */
public record TableLimits(long fileBytes, long unpackedBytes, int rows, int columns, int cellCharacters) {

    private static final long MEGABYTE = 1024 * 1024;

    /** 64 MB, 256 MB unpacked, 1,000,000 rows, 64 columns, 4,000 characters a cell. */
    public static TableLimits standard() {
        return new TableLimits(64 * MEGABYTE, 256 * MEGABYTE, 1_000_000, 64, 4_000);
    }
}
