package dk.trinvis.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import dk.trinvis.initiative.InitiativeView.Grant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InitiativeGrantTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);
    private static final Grant LOT =
            new Grant(50_000_000, DAY, "Lønkroner", "Beskæftigelsesudvalget", "", false, List.of());

    @Test
    void moneyGrantedTwiceAlikeCountsTwiceUntilOneIsTakenBack() {
        Initiative initiative = new Initiative(view(LOT, LOT), at(1));
        List<InitiativeGrant> twice = Revision.of(List.of(), InitiativeGrant.of(initiative, List.of(LOT, LOT)))
                .added();
        Revision<InitiativeGrant> one = Revision.of(twice, InitiativeGrant.of(initiative, List.of(LOT)));

        assertThat(twice).extracting(InitiativeGrant::view).containsExactly(LOT, LOT);
        assertThat(Revision.of(twice, InitiativeGrant.of(initiative, List.of(LOT, LOT)))
                        .isEmpty())
                .isTrue();
        assertThat(one.superseded()).hasSize(1);
        assertThat(one.added()).isEmpty();
    }

    private static Stamp at(long second) {
        return new Stamp(Instant.ofEpochSecond(second), "dorte", Optional.empty());
    }

    private static InitiativeView view(Grant... grants) {
        return new InitiativeView(
                0,
                "X",
                "En indsats",
                "",
                "",
                DAY,
                DateRange.FOREVER,
                1,
                1,
                "",
                "",
                "",
                true,
                12,
                List.of(grants),
                List.of());
    }
}
