package dk.trinvis.enrolment;

import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happens to an enrolment, once as the application does it and once as worked out on paper. */
interface HistoryEvent {

    void on(CaseFile file);

    /** Answers whether the rules allow it. */
    boolean on(NaiveCase paper);

    /** A statement of the whole, as a bulk intake makes it. */
    record Stated(Span span, Who who) implements HistoryEvent {

        @Override
        public void on(CaseFile file) {
            throw new IllegalStateException("statements go through the citizen's cases");
        }

        @Override
        public boolean on(NaiveCase paper) {
            boolean allowed = (paper.isBegun() && paper.span().equals(span)) || paper.run(span);
            if (allowed && paper.latestNamed().filter(who::equals).isEmpty()) {
                paper.alwaysBy(who);
            }
            return allowed;
        }
    }

    record Screened(Screening screening) implements HistoryEvent {

        @Override
        public void on(CaseFile file) {
            file.screen(screening);
        }

        @Override
        public boolean on(NaiveCase paper) {
            return paper.screen(screening);
        }
    }

    record Ended(LocalDate lastDay, String reason) implements HistoryEvent {

        @Override
        public void on(CaseFile file) {
            file.run(file.ended(lastDay, reason, Optional.empty()));
        }

        @Override
        public boolean on(NaiveCase paper) {
            return paper.end(lastDay, reason);
        }
    }

    record EndCancelled() implements HistoryEvent {

        @Override
        public void on(CaseFile file) {
            file.run(file.endCancelled());
        }

        @Override
        public boolean on(NaiveCase paper) {
            return paper.cancelEnd();
        }
    }

    record HandedOver(Who who, LocalDate from) implements HistoryEvent {

        @Override
        public void on(CaseFile file) {
            file.assign(who, from);
        }

        @Override
        public boolean on(NaiveCase paper) {
            paper.handOver(who, from);
            return true;
        }
    }
}
