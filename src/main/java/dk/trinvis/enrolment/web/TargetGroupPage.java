package dk.trinvis.enrolment.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.TargetGroupService;
import dk.trinvis.enrolment.TargetGroupSheet;
import dk.trinvis.enrolment.TargetGroupSheet.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it is recorded which target group of the law a citizen belongs to. */
@Named
@RequestScoped
public class TargetGroupPage extends CasePage {

    @Inject
    private TargetGroupService groups;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private @Nullable TargetGroupSheet sheet;

    /** Called before the page is shown. */
    public void open() {
        read("target group page");
        sheet = groups.sheet(getRef(), "target group page");
    }

    private TargetGroupSheet sheet() {
        return Objects.requireNonNull(sheet, "not open yet");
    }

    public List<Row> getRows() {
        return sheet().rows();
    }

    /** Those of today. */
    public List<Choice> getGroups() {
        return groups.offered(clock.today()).stream()
                .map(group -> Choice.of(group.code(), group.label(texts.locale())))
                .toList();
    }

    /** The group as it is known today. */
    public Optional<String> getGroup() {
        return sheet().rows().stream()
                .filter(row -> row.counts() && row.days().contains(clock.today()))
                .map(Row::code)
                .findFirst();
    }

    /** The first day of the case while nothing is recorded; then the day on which it changes. */
    public LocalDate getFrom() {
        return sheet().rows().isEmpty() ? view().firstDay() : clock.today();
    }

    /** The version of the groups as forms carry it; empty text while there is none. */
    public String getSeen() {
        return sheet().version().map(Version::text).orElse("");
    }
}
