package dk.trinvis.exchange;

import dk.trinvis.citizen.CitizenEntry;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.common.Demonstration;
import dk.trinvis.common.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Citizens. What a demonstration takes in is made up. */
@ApplicationScoped
class CitizenFile implements ImportKind<CitizenEntry> {

    private static final int CPR_LENGTH = 20;

    /** Half of what the database keeps: searches spell æ, ø and å with two letters. */
    private static final int NAME_LENGTH = 100;

    @Inject
    private CitizenService citizens;

    @Inject
    private Demonstration demonstration;

    @Override
    public String code() {
        return "citizens";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("citizen_ref", "B-1001"),
                ImportColumn.optional("cpr", "0181650123"),
                ImportColumn.required("name", "Asta Eksempel"),
                ImportColumn.optional("protected", "nej"));
    }

    @Override
    public Optional<CitizenEntry> entry(Cells cells, Shared shared) {
        Optional<String> ref = cells.reference("citizen_ref");
        Optional<CprNumber> cpr = cpr(cells);
        Optional<String> name = cells.text("name", NAME_LENGTH);
        Optional<Boolean> isProtected = cells.yesNo("protected");
        return cells.isSound()
                ? Optional.of(
                        new CitizenEntry(ref.orElseThrow(), name.orElseThrow(), cpr, isProtected, shared.leftOut()))
                : Optional.empty();
    }

    private static Optional<CprNumber> cpr(Cells cells) {
        Optional<String> written = cells.text("cpr", CPR_LENGTH);
        Optional<CprNumber> number = written.flatMap(CprNumber::parse);
        if (written.isPresent() && number.isEmpty()) {
            cells.refuse("cpr", "cell.notACpr");
        }
        return number;
    }

    @Override
    public Object key(CitizenEntry entry) {
        return entry.citizenRef();
    }

    @Override
    public void take(List<CitizenEntry> entries, Intake intake, IntConsumer done) {
        citizens.take(entries, demonstration.isOn(), intake, done);
    }
}
