package dk.trinvis.activity.web;

import dk.trinvis.activity.NewActivity;
import dk.trinvis.common.web.Fields;
import dk.trinvis.company.CompanyService;
import dk.trinvis.company.CompanyView;
import dk.trinvis.company.CompanyWords;
import dk.trinvis.company.CvrNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ActivityFields} shows, as it was typed. */
@ApplicationScoped
class TypedActivity {

    static final String COMPANY = "company";

    /** Which of several companies with such a name is meant. */
    static final String CHOSEN = "companyCvr";

    private static final String HOURS = "weeklyHours";

    @Inject
    private CompanyService companies;

    /** The activity that the fields describe; what cannot be read is noted with them. */
    NewActivity in(Fields typed) {
        return new NewActivity(
                typed.text("type"),
                typed.day("firstDay").orElse(null),
                typed.day("lastDay").orElse(null),
                hours(typed),
                typed.optional(COMPANY).flatMap(words -> cvr(words, typed)).orElse(null),
                typed.text("provider"),
                typed.prose("purpose"),
                typed.prose("nextStep"),
                typed.day("midwayReviewOn").orElse(null),
                typed.isTicked("continuesAfterEnd"),
                typed.prose("reason"));
    }

    private static @Nullable BigDecimal hours(Fields typed) {
        String text = typed.text(HOURS).replace(',', '.');
        if (!text.matches("(\\d{1,3}(\\.\\d{1,2})?)?")) {
            typed.refuse(HOURS, "activity.hoursOutside");
            return null;
        }
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** The company meant; a number with a name is remembered, a number alone is taken as it is. */
    private Optional<String> cvr(String typedWords, Fields typed) {
        CompanyWords words = CompanyWords.of(typedWords);
        Optional<String> number = words.cvr().map(CvrNumber::digits);
        words.cvr().filter(cvr -> !words.name().isEmpty()).ifPresent(cvr -> companies.remember(cvr, words.name()));
        return number.or(() -> named(words.name(), typed));
    }

    private Optional<String> named(String name, Fields typed) {
        List<String> found = companies.find(name).stream().map(CompanyView::cvr).toList();
        if (found.isEmpty()) {
            typed.refuse(COMPANY, "company.unknownName");
        } else if (found.size() == 1) {
            return Optional.of(found.get(0));
        } else if (typed.optional(CHOSEN).filter(found::contains).isEmpty()) {
            typed.refuse(CHOSEN, "company.several");
        }
        return typed.optional(CHOSEN).filter(found::contains);
    }
}
