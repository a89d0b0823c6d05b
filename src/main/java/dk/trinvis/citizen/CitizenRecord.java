package dk.trinvis.citizen;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Name, CPR number and protection of a citizen as recorded at a moment. Holds on all days: a person is never split (T-14). */
@Entity
@Table(name = "citizen_record")
class CitizenRecord extends Fact {

    private static final DateRange ALWAYS = DateRange.from(LocalDate.of(1900, 1, 1));

    @Column(name = "citizen_id")
    private long citizenId;

    private String name;

    @Column(name = "search_name")
    @SuppressWarnings("UnusedVariable") // searches ask for it
    private String searchName;

    @Column(name = "protected_identity")
    private boolean protectedIdentity;

    @Column(name = "cpr_encrypted")
    private @Nullable String cprEncrypted;

    @Column(name = "cpr_index")
    private @Nullable String cprIndex;

    @ElementCollection
    @CollectionTable(name = "citizen_name_word", joinColumns = @JoinColumn(name = "record_id"))
    private Set<NameWord> words = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CitizenRecord() {}

    CitizenRecord(long citizenId, CitizenEntry entry, Optional<CprVault> vault) {
        super(ALWAYS);
        this.citizenId = citizenId;
        name = entry.name();
        searchName = SearchName.of(entry.name());
        SearchName.words(name).forEach(word -> words.add(new NameWord(word)));
        protectedIdentity = entry.protectedIdentity().orElse(false);
        entry.cpr().ifPresent(number -> {
            cprEncrypted = vault.orElseThrow().encrypt(number, citizenId);
            cprIndex = vault.orElseThrow().index(number);
        });
    }

    long citizenId() {
        return citizenId;
    }

    String name() {
        return name;
    }

    boolean isProtected() {
        return protectedIdentity;
    }

    Optional<String> cprIndex() {
        return Optional.ofNullable(cprIndex);
    }

    Optional<CprNumber> cpr(CprVault vault) {
        return Optional.ofNullable(cprEncrypted).map(kept -> vault.decrypt(kept, citizenId));
    }

    /** The ciphertext is left out: it differs each time, the index does not. */
    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(citizenId, name, protectedIdentity, cprIndex);
    }
}
