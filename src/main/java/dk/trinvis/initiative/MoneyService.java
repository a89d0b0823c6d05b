package dk.trinvis.initiative;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.IntConsumer;

/** What was granted and spent, month by month, as the municipality's accounts tell it. */
@ApplicationScoped
@Transactional
@Allow(Permission.SEE_FIGURES)
public class MoneyService {

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Spendings spendings;

    @Inject
    private SpendingIntake intake;

    /** The money of the initiative with the code, as of a day and a moment. */
    public Money money(String code, AsOf asOf) {
        InitiativeView initiative = initiatives.show(code);
        return Money.of(
                initiatives.grants(initiative, asOf.knownAt()), spendings.known(initiative.id(), asOf), asOf.day());
    }

    /** Checks or records what was spent; {@code done} is told how many rows have been seen. */
    @Allow(Permission.IMPORT)
    public void take(List<SpendingEntry> entries, Intake into, IntConsumer done) {
        intake.take(entries, into, done);
    }
}
