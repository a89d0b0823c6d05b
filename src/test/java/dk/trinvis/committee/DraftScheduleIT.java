package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.AppDeployment;
import dk.trinvis.access.ActingAs;
import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts that nobody asked for. */
@ExtendWith(ArquillianExtension.class)
class DraftScheduleIT {

    private static final String INITIATIVE = "FI-2023";

    @Inject
    private DraftSchedule schedule;

    @Inject
    private DraftRuleService rules;

    @Inject
    private EditionService editions;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive app() {
        return AppDeployment.war();
    }

    @Test
    void aDraftIsMadeOnceForEachOccasionHoweverLateAndOften() {
        LocalDate today = clock.today();
        int before = drafts().size();
        rule("monthly", today.getDayOfMonth() > 28 ? 28 : today.getDayOfMonth());
        schedule.draft(today);
        assertThat(drafts()).hasSize(before);

        schedule.draft(today.plusMonths(4));
        schedule.draft(today.plusMonths(4));

        assertThat(drafts()).hasSize(before + 1);
        EditionView draft = drafts().get(0);
        assertThat(draft.asOf()).isEqualTo(today);
        assertThat(actingAs.call("sekretaer", () -> editions.show(draft.id())).history())
                .extracting(EditionDetail.EditionStep::by)
                .containsExactly("system-plan");
        rule("never", 0);
        schedule.draft(today.plusMonths(8));
        assertThat(drafts()).hasSize(before + 1);
    }

    @Test
    void aDayThatNotEveryMonthHasIsRefused() {
        assertThatThrownBy(() -> rule("monthly", 29)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rule("before_meeting", 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rule("weekly", 1)).isInstanceOf(InvalidInput.class);
    }

    private void rule(String kind, int days) {
        actingAs.call("sekretaer", () -> {
            rules.put(INITIATIVE, new DraftRuleView(kind, days), Optional.empty());
            return true;
        });
    }

    private List<EditionView> drafts() {
        return actingAs.call("sekretaer", () -> editions.list(Optional.of(INITIATIVE))).stream()
                .filter(edition -> edition.state().equals("draft"))
                .toList();
    }
}
