package dk.trinvis.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two who do something at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them is answered. */
    public static List<Integer> statuses(Supplier<HttpResponse<String>> one, Supplier<HttpResponse<String>> other) {
        List<CompletableFuture<HttpResponse<String>>> both =
                Stream.of(one, other).map(CompletableFuture::supplyAsync).toList();
        return both.stream().map(answer -> answer.join().statusCode()).toList();
    }
}
