package dk.trinvis.common;

/** Whoever the request is for, as far as this level knows them. */
public interface Caller {

    /** Their user name; fails when nobody is signed in. */
    String userName();
}
