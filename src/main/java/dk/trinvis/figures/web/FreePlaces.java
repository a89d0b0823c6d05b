package dk.trinvis.figures.web;

import dk.trinvis.figures.PlacesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalInt;

/** Says to whoever decides about somebody who waits that no place is free. */
@Named
@RequestScoped
public class FreePlaces {

    @Inject
    private PlacesService places;

    /** Whether as many are in the initiative today as may be, or more. */
    public boolean none(String initiative) {
        return places.today(initiative).free().equals(OptionalInt.of(0));
    }
}
