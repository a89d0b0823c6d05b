package dk.trinvis.company;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import dk.trinvis.common.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A company as somebody states it.
 *
 * @param sector a code of {@link Sector}, where it is known
 * @param productionUnit ten digits
 */
public record CompanyEntry(
        CvrNumber cvr,
        String name,
        Optional<String> sector,
        Optional<String> productionUnit,
        Optional<String> contactName,
        Optional<String> contactPhone) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;

    /** {@link InvalidInput} when something is missing, too long or no number. */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if (name.isBlank()) {
            errors.add(new FieldError("name", Message.of("company.nameMissing")));
        }
        longest("name", Optional.of(name), LONGEST_NAME, errors);
        longest("contactName", contactName, LONGEST_NAME, errors);
        longest("contactPhone", contactPhone, LONGEST_PHONE, errors);
        if (sector.isPresent() && sector.flatMap(Sector::ofCode).isEmpty()) {
            errors.add(new FieldError("sector", Message.of("company.noSector")));
        }
        if (productionUnit.filter(number -> !number.matches("\\d{10}")).isPresent()) {
            errors.add(new FieldError("productionUnit", Message.of("company.noProductionUnit")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** One of whom only the number and the name are known. */
    public static CompanyEntry named(CvrNumber cvr, String name) {
        return new CompanyEntry(
                cvr, name.strip(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void longest(String field, Optional<String> text, int most, List<FieldError> errors) {
        if (text.filter(one -> one.length() > most).isPresent()) {
            errors.add(new FieldError(field, Message.of("common.tooLong", most)));
        }
    }
}
