package dk.trinvis.committee;

import dk.trinvis.common.Coded;

/** What has become of a {@link Delivery}. */
public enum DeliveryState implements Coded {
    /** It is sent when its time comes. */
    WAITING,
    /** It was taken from the outbox to be handed to the mail server, which has not answered yet. */
    SENDING,
    /** The mail server has it, or somebody says that it arrived. */
    SENT,
    /** The mail server does not want it; somebody may have it sent again. */
    FAILED,
    /** The mail server may have it or not; somebody finds out. */
    UNCERTAIN;

    /** Whether it stays as it is until somebody decides. */
    public boolean isOpen() {
        return this == FAILED || this == UNCERTAIN;
    }
}
