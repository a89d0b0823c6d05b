/** Sign-in, sign-out, setting up the first administrator, and who is signed in as pages see it. */
@NullMarked
package dk.trinvis.access.web;

import org.jspecify.annotations.NullMarked;
