package dk.trinvis.figures.api;

import dk.trinvis.common.Version;
import dk.trinvis.figures.NoticeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of those to tell of changed sessions. */
public record NoticeListJson(int total, int from, List<NoticeJson> items) {

    /**
     * A citizen to tell.
     *
     * @param name missing when the identity is protected
     * @param tellBy the first of the days that are no longer as the citizen knows them
     * @param messages what to say, session by session; they name nobody
     * @param version for {@code If-Match}, when they have been told
     */
    public record NoticeJson(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            Optional<String> caseworker,
            LocalDate tellBy,
            List<String> messages,
            Optional<String> version) {}

    static NoticeListJson of(NoticeList list, Locale language) {
        return new NoticeListJson(
                list.total(),
                list.from(),
                list.rows().stream().map(row -> item(row, language)).toList());
    }

    private static NoticeJson item(NoticeList.Row row, Locale language) {
        return new NoticeJson(
                row.enrolmentRef(),
                row.citizenRef(),
                row.name(),
                row.caseworker(),
                row.tellBy(),
                row.news().in(language),
                row.news().version().map(Version::text));
    }
}
