package dk.trinvis.company;

import dk.trinvis.common.Input;
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

    /** {@link dk.trinvis.common.InvalidInput} when something is missing, too long or no number. */
    void check() {
        Input input = new Input();
        if (name.isBlank()) {
            input.refuse("name", "company.nameMissing");
        }
        input.text("name", name, LONGEST_NAME);
        input.text("contactName", contactName.orElse(null), LONGEST_NAME);
        input.text("contactPhone", contactPhone.orElse(null), LONGEST_PHONE);
        sector.ifPresent(code -> input.coded("sector", Sector.class, code, "company.noSector"));
        if (productionUnit.filter(number -> !number.matches("\\d{10}")).isPresent()) {
            input.refuse("productionUnit", "company.noProductionUnit");
        }
        input.finish();
    }

    /** One of whom only the number and the name are known. */
    public static CompanyEntry named(CvrNumber cvr, String name) {
        return new CompanyEntry(
                cvr, name.strip(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
