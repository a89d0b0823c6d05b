package dk.trinvis.access;

/** The code list of roles, which stands above this feature: which roles there are, and on which days. */
public interface KnownRoles {

    /** Whether somebody can be given the role today. */
    boolean canBeGiven(String role);
}
