package dk.trinvis.committee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as it likes, or hangs up. */
final class MoodyMailServer implements AutoCloseable {

    /** In the place of an answer: it hangs up. */
    static final String CUT = "";

    private final ServerSocket socket;
    private final String toGreeting;
    private final String toRecipient;
    private final String toLetter;
    private final String toLeave;
    private final AtomicInteger letters = new AtomicInteger();

    /** Answers the connection, the recipient, the whole letter and the goodbye so. */
    MoodyMailServer(String toGreeting, String toRecipient, String toLetter, String toLeave) {
        this.toGreeting = toGreeting;
        this.toRecipient = toRecipient;
        this.toLetter = toLetter;
        this.toLeave = toLeave;
        try {
            socket = new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "moody mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many letters it was told in full. */
    int letters() {
        return letters.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                Thread.onSpinWait();
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream answer = caller.getOutputStream();
        boolean on = say(answer, toGreeting);
        for (String line = on ? said.readLine() : null; on && line != null; line = on ? said.readLine() : null) {
            if (line.startsWith("RCPT")) {
                on = say(answer, toRecipient);
            } else if (line.startsWith("DATA")) {
                say(answer, "354 go on");
                readLetter(said);
                on = say(answer, toLetter);
            } else {
                on = say(answer, line.startsWith("QUIT") ? toLeave : "250 yes");
            }
        }
    }

    private void readLetter(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals(".")) {
            line = said.readLine();
        }
        letters.incrementAndGet();
    }

    private static boolean say(OutputStream answer, String line) throws IOException {
        if (line.equals(CUT)) {
            return false;
        }
        answer.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        answer.flush();
        return true;
    }
}
