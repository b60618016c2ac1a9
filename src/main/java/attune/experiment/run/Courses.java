package attune.experiment.run;

import attune.simulation.Life;
import attune.simulation.Lives;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lives a tree of shared pasts: what is shared once, then a copy of the life for each branch but the last. Branches are handed
 * to threads that wait, so that sharing leaves no processor idle; where none waits, they are lived one by one. As the largest
 * branch comes last, a thread holds no more copies than there are doublings in the number of runs: at most eight.
 *
 * <p>When something is thrown on the way, the runs that hang on it are made alone, each from birth. What is then listed as
 * failed, and why, is what would be without sharing.
 */
final class Courses {
    private final Simulation simulation;
    private final long seed;
    private final Waiting waiting;
    private final Ends ends;

    /** Where runs come to their ends. */
    interface Ends {
        /** A run has been lived. */
        void reached(Run run, Lives lives) throws IOException;

        /** A run has to be made alone, from birth. */
        void alone(Run run) throws IOException;

        /** Whether all work is to stop. */
        boolean stopped();
    }

    Courses(Simulation simulation, long seed, Waiting waiting, Ends ends) {
        this.simulation = simulation;
        this.seed = seed;
        this.waiting = waiting;
        this.ends = ends;
    }

    /** Lives a tree from birth. */
    void live(Branch tree) throws IOException {
        Optional<Life> birth =
                attempt(() -> simulation.begin(tree.scenario(), seed).orElse(null));
        if (birth.isPresent()) {
            live(tree, birth.get());
        } else {
            alone(tree);
        }
    }

    private void live(Branch branch, Life life) throws IOException {
        if (ends.stopped()) {
            return;
        }
        if (branch.branches().isEmpty()) {
            end(branch, life);
            return;
        }
        Optional<Life> parting = attempt(() -> {
            life.liveUntil(branch.until());
            return life;
        });
        if (parting.isEmpty()) {
            alone(branch);
            return;
        }
        List<Branch> branches = branch.branches();
        for (Branch next : branches.subList(0, branches.size() - 1)) {
            Optional<Life> copy = attempt(() -> life.branch(next.scenario()));
            if (copy.isEmpty()) {
                alone(next);
            } else if (!waiting.hand(() -> live(next, copy.get()))) {
                live(next, copy.get());
            }
        }
        live(branches.get(branches.size() - 1), life);
    }

    private void end(Branch branch, Life life) throws IOException {
        Optional<Lives> lives = attempt(life::live);
        if (lives.isEmpty()) {
            alone(branch);
            return;
        }
        for (Branch.Member member : branch.members()) {
            ends.reached(member.run(), lives.get());
        }
    }

    private void alone(Branch branch) throws IOException {
        for (Branch.Member member : branch.members()) {
            if (!ends.stopped()) {
                ends.alone(member.run());
            }
        }
    }

    /** Empty when something was thrown that costs a run, but not the study; nothing is lost, as the run is made alone. */
    private static <T> Optional<T> attempt(Supplier<T> what) {
        try {
            return Optional.ofNullable(what.get());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return Optional.empty();
        }
    }
}
