package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.enrolment.ToldCases.Told;
import dk.trinvis.enrolment.Writings.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells which target group of the law a citizen belongs to, to who works with them: several tell of health. */
@ApplicationScoped
class TargetGroupChronicle {

    @Inject
    private CodeService codes;

    @Inject
    private CurrentUser user;

    void tell(ToldCases told, Written written) {
        if (!user.may(Permission.SEE_SENSITIVE)) {
            return;
        }
        for (Told each : told.cases()) {
            Stream<TargetGroup> groups = written.groups().stream()
                    .filter(group -> group.enrolmentId() == each.opened().id());
            groups.sorted(Comparator.comparing(
                                    (TargetGroup group) -> group.valid().first())
                            .reversed())
                    .forEach(group -> each.chronicle().add(entry(group)));
        }
    }

    private Entry entry(TargetGroup group) {
        return new Entry(
                Chronicle.Kind.TARGET_GROUP,
                group.valid(),
                codes.label(group.code(), CodeList.TARGET_GROUP),
                List.of(),
                "",
                group.recordedAt(),
                group.recordedBy());
    }
}
