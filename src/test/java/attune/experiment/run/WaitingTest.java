package attune.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Branches go to threads that have nothing to do. */
@Timeout(60)
class WaitingTest {
    private static CompletableFuture<Optional<Waiting.Work>> taking(Waiting waiting) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void handOver(Waiting waiting, Waiting.Work work) throws InterruptedException {
        while (!waiting.hand(work)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    @Test
    void nobodyTakesWhatIsHandedWhileAllAreAtWork() {
        assertThat(new Waiting(2).hand(() -> {})).isFalse();
    }

    @Test
    void whoWaitsIsHandedAsMuchAsItCanTake() throws Exception {
        Waiting waiting = new Waiting(2);
        CompletableFuture<Optional<Waiting.Work>> taken = taking(waiting);
        Waiting.Work work = () -> {};
        handOver(waiting, work);
        assertThat(taken.get()).contains(work);
        assertThat(waiting.hand(work)).as("it is at work now").isFalse();
    }

    @Test
    void whenAllWaitAllGoHome() throws Exception {
        Waiting waiting = new Waiting(2);
        CompletableFuture<Optional<Waiting.Work>> first = taking(waiting);
        assertThat(waiting.take()).isEmpty();
        assertThat(first.get()).isEmpty();
        assertThat(new Waiting(1).take()).isEmpty();
    }

    @Test
    void whoIsSentHomeGoesAndNothingIsHandedAnyMore() throws Exception {
        Waiting waiting = new Waiting(3);
        CompletableFuture<Optional<Waiting.Work>> first = taking(waiting);
        waiting.end();
        assertThat(first.get()).isEmpty();
        assertThat(waiting.hand(() -> {})).isFalse();
        assertThat(waiting.take()).isEmpty();
    }
}
