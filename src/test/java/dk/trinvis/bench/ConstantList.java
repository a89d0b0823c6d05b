package dk.trinvis.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;

/** Rows for a page that needs no database. */
@Named
@RequestScoped
public class ConstantList {

    private static final List<List<String>> ROWS =
            Collections.nCopies(25, List.of("E0000001", "Borger Nummer 1", "01-07-2023", "30-06-2025", "3", "job"));

    public List<List<String>> getRows() {
        return ROWS;
    }
}
