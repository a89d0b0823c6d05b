package dk.trinvis.figures.web;

import dk.trinvis.common.Version;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.CohortService;
import dk.trinvis.figures.NoticeList;
import dk.trinvis.figures.NoticeListService;
import dk.trinvis.figures.QueueFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody who is to be told of changed sessions, with what to say; those who have been are marked on the spot. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private NoticeListService notices;

    @Inject
    private Texts texts;

    private String who = "";
    private int from;
    private NoticeList list = new NoticeList(0, 0, List.of());

    /** Called before the page is shown. */
    public void open() {
        list = notices.open(getWho(), Math.max(from, 0), CohortService.MOST_ROWS);
    }

    public List<NoticeList.Row> getRows() {
        return list.rows();
    }

    public String getCount() {
        return texts.of(isTeam() ? "figures.notices.ofTeam" : "figures.notices.mine", list.total());
    }

    public String name(NoticeList.Row row) {
        return texts.citizen(row.name(), row.citizenRef());
    }

    /** What to say, session by session. */
    public List<String> messages(NoticeList.Row row) {
        return row.news().in(texts.locale());
    }

    /** Of what is shown; a form that is shown again because of a later one shows that. */
    public String version(NoticeList.Row row) {
        return row.news().version().map(Version::text).orElse("");
    }

    public boolean isHasNext() {
        return list.hasMore();
    }

    public String getNextAddress() {
        return "/jobschool/notices?who=" + getWho() + "&from="
                + (list.from() + list.rows().size());
    }

    public boolean isTeam() {
        return who.equals(QueueFilter.TEAM);
    }

    /** The own cases, unless those of the team are asked for. */
    public String getWho() {
        return isTeam() ? QueueFilter.TEAM : QueueFilter.MINE;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
