package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which target group of the law the citizen of an enrolment belongs to. Goes on after its end, as somebody does. */
@Entity
@Table(name = "target_group")
class TargetGroup extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "group_code")
    private String code;

    @SuppressWarnings("NullAway.Init")
    protected TargetGroup() {}

    TargetGroup(long enrolmentId, DateRange days, String code) {
        super(days);
        this.enrolmentId = enrolmentId;
        this.code = code;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    String code() {
        return code;
    }

    @Override
    protected List<@Nullable Object> content() {
        return List.of(enrolmentId, code);
    }
}
