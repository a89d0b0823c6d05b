package dk.trinvis.committee.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.committee.DeliveryService;
import dk.trinvis.committee.DeliveryView;
import dk.trinvis.committee.EditionAccount;
import dk.trinvis.committee.EditionDetail;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.EditionState;
import dk.trinvis.common.Coded;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One edition: what stands in it, its files, what was done with it, and what can be done next. */
@Named
@RequestScoped
public class EditionPage extends OnePage<EditionDetail> {

    static final String ADDRESS = "/committee/edition?id=";
    static final String FREEZE = "freeze";
    static final String APPROVE = "approve";
    static final String REJECT = "reject";
    static final String REVIEW = "review";
    static final String PUBLISH = "publish";

    @Inject
    private EditionService editions;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private ShownChangeTexts changes;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private @Nullable List<DeliveryView> sent;

    @Override
    protected EditionDetail find(String id) {
        return editions.show(id);
    }

    public String getTitle() {
        return texts.of(
                "committee.edition.title",
                getView().edition().title(),
                getView().edition().number());
    }

    /** The account in words, to be added up by hand. */
    public String getSentence() {
        EditionAccount account = getView().account();
        return texts.of(
                "committee.account",
                Days.written(getView().edition().asOf()),
                account.active(),
                account.citizens(),
                account.launched(),
                Days.written(account.launchDay()),
                account.admitted(),
                account.ended());
    }

    /** What those who read the public edition before may tell from this one; see {@link dk.trinvis.figures.ShownChange}. */
    public List<String> getShownChanges() {
        return getView().shownChanges().stream().map(changes::text).toList();
    }

    public boolean isMaking() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    /** Whether the next step has a form and the user may take it. */
    public boolean isNext() {
        return isMaking() && !state().isLast();
    }

    /** Whether this is the code of its state. */
    public boolean is(String state) {
        return getView().edition().state().equals(state);
    }

    private EditionState state() {
        return Coded.find(EditionState.class, getView().edition().state()).orElseThrow();
    }

    /** Whether the next form decides whether it is approved. */
    public boolean isJudged() {
        return state().isJudged();
    }

    /** Whether it may be sent, to the committee or to more. */
    public boolean isSendable() {
        return isMaking() && state().isSendable();
    }

    /** Where it went; nothing is asked of one that cannot have been sent, or for those who do not send. */
    public List<DeliveryView> getDeliveries() {
        if (sent == null) {
            sent = isSendable() ? deliveries.list(getId()) : List.of();
        }
        return sent;
    }

    /** What the next form does where there is only one thing to do. */
    public String getDeed() {
        return state() == EditionState.DRAFT ? FREEZE : PUBLISH;
    }

    /** What can be decided of a frozen one: nobody agrees with their own, and its authors know what is in it. */
    public List<Choice> getDecisions() {
        return Stream.of(APPROVE, REJECT, REVIEW)
                .filter(deed -> !deed.equals(APPROVE) || !getView().own())
                .filter(deed -> !deed.equals(REVIEW)
                        || (state() == EditionState.FROZEN && !getView().worded()))
                .map(deed -> new Choice(
                        deed, texts.of("committee.deed." + deed), texts.of("committee.deedText." + deed), ""))
                .toList();
    }
}
