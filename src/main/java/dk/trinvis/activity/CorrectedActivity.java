package dk.trinvis.activity;

/**
 * An activity as it is to be after a correction, as it is kept until somebody approves it.
 *
 * @param terms those that hold last
 */
public record CorrectedActivity(Frame frame, Terms terms) {}
