package dk.trinvis.initiative;

/** An initiative is about to change; who knows of something that forbids it throws a {@link dk.trinvis.common.RuleBroken}. */
public record InitiativeChanges(InitiativeView before, InitiativeView after) {}
