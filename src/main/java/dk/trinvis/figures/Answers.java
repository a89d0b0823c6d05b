package dk.trinvis.figures;

import dk.trinvis.figures.Question.Asked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The latest answers of the database. Questions are of what is known at a settled moment, whose answer never changes (rule
 * T-3), so that an answer kept is as good as one asked for and never grows old, unlike what {@link dk.trinvis.common.Kept} keeps; what
 * is recorded later makes another question.
 */
class Answers<A> {

    private final Map<Asked, A> latest;

    /**
     * Keeps a number of answers.
     *
     * @param most how many; the one that was not wanted for longest goes first
     */
    Answers(int most) {
        latest = new LinkedHashMap<>(most, 1, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, A> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer, asked for unless it is known. */
    A to(Asked asked, Function<Asked, A> database) {
        return known(asked).orElseGet(() -> keep(asked, database.apply(asked)));
    }

    private synchronized Optional<A> known(Asked asked) {
        return Optional.ofNullable(latest.get(asked));
    }

    private synchronized A keep(Asked asked, A answer) {
        latest.put(asked, answer);
        return answer;
    }
}
