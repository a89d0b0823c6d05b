package dk.trinvis.jobschool;

import dk.trinvis.common.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a citizen is still to be told of changed sessions.
 *
 * @param news the earliest session first; none when they have been told of all
 * @param version empty when there is none
 */
public record CaseNews(List<SessionNews> news, Optional<Version> version) {

    static final CaseNews NONE = new CaseNews(List.of(), Optional.empty());

    /** Each as a text. */
    public List<String> in(Locale language) {
        return news.stream().map(each -> each.in(language)).toList();
    }
}
