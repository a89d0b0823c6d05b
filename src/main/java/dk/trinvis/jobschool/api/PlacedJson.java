package dk.trinvis.jobschool.api;

/**
 * Where an assignment led.
 *
 * @param state {@code active}, or {@code waiting} when there was no seat
 */
public record PlacedJson(String state, String message) {}
