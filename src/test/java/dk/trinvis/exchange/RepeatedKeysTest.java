package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatedKeysTest {

    @Test
    void eachRepetitionFindsTheFirstEntryWithItsKey() {
        Random random = new Random(7);
        List<String> entries = new ArrayList<>();
        RepeatedKeys<String> keys = new RepeatedKeys<>(entries, entry -> entry);
        Map<String, Integer> naive = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String entry = "F-" + random.nextInt(8_000);
            entries.add(entry);
            Integer expected = naive.putIfAbsent(entry, entries.size() - 1);
            int earlier = keys.earlierThanLast();
            assertThat(earlier).isEqualTo(expected == null ? -1 : expected);
            if (earlier >= 0) {
                entries.remove(entries.size() - 1);
            }
        }
        assertThat(entries).hasSameSizeAs(naive.keySet());
    }
}
