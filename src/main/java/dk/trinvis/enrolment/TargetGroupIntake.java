package dk.trinvis.enrolment;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Tiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The one way in which target groups are recorded. */
@ApplicationScoped
class TargetGroupIntake {

    @Inject
    private TargetGroups groups;

    @Inject
    private CodeService codes;

    /**
     * What is believed of the enrolments of which a batch of the entries says something.
     *
     * @param batch places among the entries, a few hundred at the most
     */
    StatedGroups stated(Collection<List<Integer>> batch, List<EnrolmentEntry> entries) {
        return new StatedGroups(
                this,
                groups.ofRefs(batch.stream()
                        .flatMap(List::stream)
                        .map(entries::get)
                        .filter(entry -> entry.targetGroup().isPresent())
                        .map(EnrolmentEntry::enrolmentRef)
                        .toList()));
    }

    /** {@link InvalidInput} of the field unless the code is in use on the day. */
    void require(String field, String code, LocalDate day) {
        if (!codes.byCode(CodeList.TARGET_GROUP, day).containsKey(code)) {
            throw new InvalidInput(field, "enrolment.targetGroup.unknown", day);
        }
    }

    /**
     * From a day on, until what is believed from a later day, it is this one.
     *
     * @param code empty when it is not known which
     */
    void record(long enrolmentId, List<TargetGroup> current, Optional<String> code, LocalDate from, Stamp stamp) {
        DateRange held = Tiles.from(from, current);
        List<TargetGroup> wanted =
                Tiles.around(held, current, (days, before) -> new TargetGroup(enrolmentId, days, before.code()));
        code.ifPresent(group -> wanted.add(new TargetGroup(enrolmentId, held, group)));
        Revision.of(current, wanted).record(stamp, groups::add);
    }
}
