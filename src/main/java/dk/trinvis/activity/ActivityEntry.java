package dk.trinvis.activity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An activity as somebody outside states it.
 *
 * @param type a code of the activity types
 * @param lastDay the last day agreed; without one it goes on as long as the enrolment
 * @param weeklyMinutes minutes a week
 * @param cvr the company's eight digits
 * @param purpose why it was set up
 * @param plannedNextStep what is to follow
 */
public record ActivityEntry(
        String enrolmentRef,
        String type,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<Integer> weeklyMinutes,
        Optional<String> cvr,
        Optional<String> purpose,
        Optional<String> plannedNextStep) {}
