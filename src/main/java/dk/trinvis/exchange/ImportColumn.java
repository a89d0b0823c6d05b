package dk.trinvis.exchange;

/**
 * A column of an import file, as the contract names it.
 *
 * @param key whether rows are recognised by it, alone or with others
 * @param example what a first row of a file could have there; nothing of a real person
 */
public record ImportColumn(String name, boolean required, boolean key, String example) {

    static ImportColumn key(String name, String example) {
        return new ImportColumn(name, true, true, example);
    }

    static ImportColumn required(String name, String example) {
        return new ImportColumn(name, true, false, example);
    }

    static ImportColumn optional(String name, String example) {
        return new ImportColumn(name, false, false, example);
    }
}
