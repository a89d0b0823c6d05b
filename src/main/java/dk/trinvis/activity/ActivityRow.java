package dk.trinvis.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An activity as a case shows it; the last day is the one it really has. */
public record ActivityRow(
        String type,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<Integer> weeklyMinutes,
        Optional<String> cvr,
        Optional<String> purpose,
        Optional<String> plannedNextStep,
        Instant recordedAt,
        String recordedBy) {}
