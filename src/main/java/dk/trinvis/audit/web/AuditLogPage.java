package dk.trinvis.audit.web;

import dk.trinvis.audit.AuditFilter;
import dk.trinvis.audit.AuditKind;
import dk.trinvis.audit.AuditPage;
import dk.trinvis.audit.AuditRow;
import dk.trinvis.audit.AuditService;
import dk.trinvis.codelist.web.RoleNames;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log, found by citizen or user and by days; the filter stands in the address. */
@Named
@RequestScoped
public class AuditLogPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm.ss").withZone(Clock.COPENHAGEN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[d-M-yyyy][yyyy-MM-dd]");

    @Inject
    private AuditService service;

    @Inject
    private Texts texts;

    @Inject
    private RoleNames names;

    private @Nullable String citizen;
    private @Nullable String user;
    private @Nullable String kind;
    private @Nullable String from;
    private @Nullable String to;
    private int page = 1;
    private boolean dayUnreadable;
    private AuditPage found = new AuditPage(1, List.of(), false);

    /** Called before the page is shown. */
    public void open() {
        AuditFilter filter = new AuditFilter(given(citizen), given(user), kind(), day(from), day(to), page);
        found = service.page(filter);
    }

    /** Everything that is written down, all of it first. */
    public List<Choice> getKinds() {
        return Stream.concat(
                        Stream.of(Choice.of("", texts.of("audit.everything"))),
                        Arrays.stream(AuditKind.values())
                                .map(one -> Choice.of(one.code(), texts.of("audit.kind." + one.code()))))
                .toList();
    }

    public List<AuditRow> getRows() {
        return found.rows();
    }

    /** The moment in Danish time. */
    public String time(AuditRow row) {
        return MOMENT.format(row.happenedAt());
    }

    /** What the user worked as; nothing where nobody was known. */
    public String role(AuditRow row) {
        return names.label(row.role());
    }

    public boolean isDayUnreadable() {
        return dayUnreadable;
    }

    public boolean isHasOlder() {
        return found.hasOlder();
    }

    public boolean isHasNewer() {
        return found.page() > 1;
    }

    public String getOlderAddress() {
        return address(found.page() + 1);
    }

    public String getNewerAddress() {
        return address(found.page() - 1);
    }

    private String address(int toPage) {
        return "?citizen=" + encode(citizen) + "&user=" + encode(user) + "&kind=" + encode(kind) + "&from="
                + encode(from) + "&to=" + encode(to) + "&page=" + toPage;
    }

    private Optional<AuditKind> kind() {
        return Arrays.stream(AuditKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst();
    }

    private Optional<LocalDate> day(@Nullable String text) {
        try {
            return given(text).map(day -> LocalDate.parse(day, DAY));
        } catch (DateTimeParseException e) {
            dayUnreadable = true;
            return Optional.empty();
        }
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String encode(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public @Nullable String getCitizen() {
        return citizen;
    }

    public void setCitizen(@Nullable String citizen) {
        this.citizen = citizen;
    }

    public @Nullable String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        this.user = user;
    }

    /** The code of what is shown; nothing for all of it. */
    public String getKind() {
        return kind().map(AuditKind::code).orElse("");
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
