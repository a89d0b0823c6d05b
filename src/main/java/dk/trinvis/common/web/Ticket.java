package dk.trinvis.common.web;

/**
 * Says whose form it is, wherever it comes back from.
 *
 * @param form the address at which the form is shown, with its query
 */
record Ticket(String userName, String form) {}
