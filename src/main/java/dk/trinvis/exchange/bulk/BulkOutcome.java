package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Intake;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What became, or would become, of one case, and why; without a reason where it needs none. */
record BulkOutcome(RowFate fate, Optional<Words> why) {

    /** What an intake of so many cases came to, in their order. */
    static List<BulkOutcome> of(Intake into, int size, Function<Intake.Fate, RowFate> fates) {
        List<BulkOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int index = i;
            Optional<Message> why = into.refusals().stream()
                    .filter(refusal -> refusal.index() == index)
                    .findFirst()
                    .map(Intake.Refusal::message)
                    .or(() -> into.note(index));
            outcomes.add(new BulkOutcome(fates.apply(into.fate(i)), why.map(words -> words)));
        }
        return outcomes;
    }

    Optional<String> danish() {
        return why.map(words -> words.in(Languages.DANISH));
    }

    Optional<String> english() {
        return why.map(words -> words.in(Languages.ENGLISH));
    }
}
