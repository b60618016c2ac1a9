package attune.experiment.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Threads for which the queue has nothing left. A thread that comes to a branching hands them the branches, as many as wait;
 * the others it lives itself, one after the other, so that no more copies are held than are being lived.
 */
final class Waiting {
    /** Work that one thread hands to another. */
    @FunctionalInterface
    interface Work {
        void finish() throws IOException;
    }

    private final int threads;
    private final Deque<Work> handed = new ArrayDeque<>();
    private int waiting;
    private boolean over;

    /** @param threads how many there are; when all of them wait, nothing can come any more */
    Waiting(int threads) {
        this.threads = threads;
    }

    /** Gives work to a thread that waits; false when there is none. */
    synchronized boolean hand(Work work) {
        if (over || handed.size() >= waiting) {
            return false;
        }
        handed.add(work);
        notifyAll();
        return true;
    }

    /** Waits for work; empty when there will be none. */
    synchronized Optional<Work> take() throws InterruptedException {
        waiting++;
        if (waiting == threads && handed.isEmpty()) {
            end();
        }
        while (handed.isEmpty() && !over) {
            wait();
        }
        waiting--;
        return over ? Optional.empty() : Optional.of(handed.remove());
    }

    /** Sends everybody home. */
    synchronized void end() {
        over = true;
        handed.clear();
        notifyAll();
    }
}
