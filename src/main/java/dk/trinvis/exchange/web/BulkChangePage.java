package dk.trinvis.exchange.web;

import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import dk.trinvis.exchange.bulk.BulkService;
import dk.trinvis.exchange.bulk.BulkView;
import dk.trinvis.exchange.bulk.RowFate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change of many cases: first what would become of each, then what did, with the offer to take it back. */
@Named
@RequestScoped
public class BulkChangePage extends OnePage<BulkView> {

    @Inject
    private BulkService bulk;

    @Inject
    private Texts texts;

    static String addressOf(String id) {
        return "/exchange/bulk-change?id=" + id;
    }

    @Override
    protected BulkView find(String id) {
        return bulk.show(id);
    }

    /** {@code planned}, {@code recorded} or {@code undone}. */
    public String getState() {
        return getView().undoneAt().isPresent()
                ? "undone"
                : getView().recordedAt().isPresent() ? "recorded" : "planned";
    }

    public String getTitle() {
        return texts.of("exchange.bulk.state." + getState());
    }

    /** What is to become of the cases, as a sentence. */
    public String getWhat() {
        return texts.of(
                "exchange.bulk." + getView().terms().action() + ".what",
                texts.in(getView().target()),
                Days.written(getView().terms().from()));
    }

    /** How many rows came to what; only what some came to. */
    public List<String> getCounts() {
        return Arrays.stream(RowFate.values())
                .filter(fate -> getView().count(fate) > 0)
                .map(fate -> texts.of(
                        "exchange.bulk.count." + fateKey(fate), getView().count(fate)))
                .toList();
    }

    /** What became of one case. */
    public String fate(BulkView.Row row) {
        return texts.of("exchange.bulk.fate." + fateKey(row.fate()));
    }

    /** Before anything is recorded, what is done or skipped is only what would be. */
    private String fateKey(RowFate fate) {
        return getState().equals("planned") && (fate == RowFate.DONE || fate == RowFate.SKIPPED)
                ? "would." + fate.code()
                : fate.code();
    }

    /** What to think of before it is recorded; empty when there is nothing. */
    public String getWarning() {
        return getView().warning().map(texts::in).orElse("");
    }

    /** Why, and what to be aware of. */
    public String why(BulkView.Row row) {
        return Stream.concat(row.why().stream(), row.remark().stream())
                .map(texts::in)
                .collect(Collectors.joining(" "));
    }

    /** Whether there is anything to record, or to take back. */
    public boolean isActionable() {
        return getView().undoneAt().isEmpty() && getDone() > 0;
    }

    /** How many cases it concerns. */
    public long getDone() {
        return getView().count(RowFate.DONE);
    }
}
