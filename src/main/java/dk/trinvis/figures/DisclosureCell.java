package dk.trinvis.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One number of one edition: what it is, what readers know of it by itself, and what it is in the world tried just now. */
final class DisclosureCell {

    private static final int MOST = 1_000_000;
    private static final int PRICE_OF_FEW = 5;
    private static final int PRICE_OF_ANY = 10;
    private static final int PRICE_OF_ZERO = 1_000;

    private final String name;
    private final int number;
    private final boolean canBeHidden;
    private final List<DisclosureRule> rules = new ArrayList<>();
    private final Set<Integer> possible = new HashSet<>();
    private Count shown;
    private int tried;
    private boolean moved;

    /** Of the edition that is made now a number {@code canBeHidden}; what is out is out. */
    DisclosureCell(String name, int number, Count shown, boolean canBeHidden) {
        this.name = name;
        this.number = number;
        this.shown = shown;
        this.canBeHidden = canBeHidden;
        tried = number;
    }

    /** From here on the number changes the rule's sum. */
    void joins(DisclosureRule rule) {
        rules.add(rule);
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    int tried() {
        return tried;
    }

    boolean canBeHidden() {
        return canBeHidden;
    }

    boolean isShown() {
        return shown.isExact();
    }

    boolean isWithheld() {
        return shown instanceof Count.Withheld;
    }

    /** Whether it is known to be small. */
    boolean isFew() {
        return shown instanceof Count.FewerThan;
    }

    int least() {
        return shown.number().orElse(isFew() ? 1 : 0);
    }

    int most() {
        return shown instanceof Count.FewerThan few
                ? few.threshold() - 1
                : shown.number().orElse(MOST);
    }

    /** As far as wanted within what readers know. */
    int within(int change) {
        return Math.max(least(), Math.min(most(), tried + change)) - tried;
    }

    /**
     * What the public would lose by its being hidden: more persons with a larger number, little where only "fewer than" is
     * told; zeros go last, because that nobody is on a step or track is often known anyway. Nothing where it is hidden.
     */
    int price() {
        if (isWithheld()) {
            return 0;
        }
        return isFew() ? PRICE_OF_FEW : number == 0 ? PRICE_OF_ZERO : PRICE_OF_ANY + number;
    }

    /** Each number is set once in a world, so that no search goes on for ever. */
    boolean mayGo(int change) {
        return change != 0 && tried + change >= 0 && !moved;
    }

    boolean isOutside() {
        return tried < least() || tried > most();
    }

    /** Tries another number. */
    void go(int change) {
        moved = true;
        move(change);
    }

    /** Takes the number tried back. */
    void back() {
        move(number - tried);
        moved = false;
    }

    private void move(int change) {
        tried += change;
        rules.forEach(rule -> rule.moved(this, change));
    }

    /** A world was found that readers hold possible; what it was there, it could be. */
    void noteWhatItCouldBe() {
        if (moved) {
            possible.add(tried);
        }
    }

    boolean couldBe(int other) {
        return possible.contains(other);
    }

    void hide() {
        shown = Count.withheld();
    }

    /** The other numbers that it is tried whether it may be, the nearest first. */
    List<Integer> others() {
        return IntStream.rangeClosed(Math.max(least(), number - reach()), Math.min(most(), number + reach()))
                .boxed()
                .filter(other -> other != number)
                .sorted(Comparator.comparing(other -> Math.abs(other - number)))
                .toList();
    }

    /** How many of them it must be able to be. */
    int othersNeeded() {
        return isFew() ? Math.max(1, most() - 2) : 1;
    }

    /** Where it may be several numbers, it may be the next. */
    private int reach() {
        return isFew() ? most() : 1;
    }
}
