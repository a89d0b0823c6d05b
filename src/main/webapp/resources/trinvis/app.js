// Starts the design system's components. Every page works without it.
DKFDS.init();
