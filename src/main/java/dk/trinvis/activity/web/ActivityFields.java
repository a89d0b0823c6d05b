package dk.trinvis.activity.web;

import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.ActivityView;
import dk.trinvis.activity.Frame;
import dk.trinvis.activity.Terms;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.Typed;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.company.CompanyService;
import dk.trinvis.company.CompanyView;
import dk.trinvis.company.CompanyWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the fields of an activity hold before anybody types: what is recorded, or what a new one begins with. */
@Named
@RequestScoped
public class ActivityFields {

    @Inject
    private ActivityService activities;

    @Inject
    private CompanyService companies;

    @Inject
    private Clock clock;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    @Inject
    private CodeChoices choices;

    private @Nullable ActivityView recorded;

    /** They hold what is recorded of this one. */
    void show(ActivityView view) {
        recorded = view;
    }

    private Optional<Frame> frame() {
        return Optional.ofNullable(recorded).map(view -> view.row().frame());
    }

    private Optional<Terms> terms() {
        return Optional.ofNullable(recorded).map(view -> view.row().terms());
    }

    /** The types for something that begins on the first day shown. */
    public List<Choice> getTypes() {
        LocalDate first = TypedDay.read(typed.value("firstDay", getFirstDay())).orElse(clock.today());
        return choices.of(activities.types(first));
    }

    /** The companies with the name that was typed, when they are several. */
    public List<Choice> getCandidates() {
        CompanyWords words = CompanyWords.of(typed.value(TypedActivity.COMPANY, ""));
        if (!typed.isRefused() || words.cvr().isPresent()) {
            return List.of();
        }
        List<CompanyView> found = companies.find(words.name());
        return found.size() < 2
                ? List.of()
                : found.stream()
                        .map(one -> new Choice(one.cvr(), one.name(), texts.of("activity.cvr", one.cvr()), ""))
                        .toList();
    }

    public String getType() {
        return frame().map(Frame::type).orElse("");
    }

    /** Today for a new one. */
    public LocalDate getFirstDay() {
        return frame().map(Frame::firstDay).orElseGet(clock::today);
    }

    public Optional<LocalDate> getLastDay() {
        return frame().flatMap(Frame::lastDay);
    }

    public Optional<LocalDate> getReviewOn() {
        return frame().flatMap(frame -> frame.review().dueOn());
    }

    public boolean isContinuing() {
        return frame().map(Frame::continuesAfterEnd).orElse(false);
    }

    /** Hours a week as people write them: {@code 7,5}. */
    public String getHours() {
        return terms().flatMap(Terms::weeklyHours)
                .map(BigDecimal::toPlainString)
                .map(hours -> texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? hours
                        : hours.replace('.', ','))
                .orElse("");
    }

    /** The number and, where it is known, the name. */
    public String getCompany() {
        return Optional.ofNullable(recorded)
                .flatMap(ActivityView::company)
                .map(company -> company.name() + " " + company.cvr())
                .or(() -> terms().flatMap(Terms::cvr))
                .orElse("");
    }

    public Optional<String> getProvider() {
        return terms().flatMap(Terms::provider);
    }

    public Optional<String> getPurpose() {
        return terms().flatMap(Terms::purpose);
    }

    public Optional<String> getNextStep() {
        return terms().flatMap(Terms::plannedNextStep);
    }
}
