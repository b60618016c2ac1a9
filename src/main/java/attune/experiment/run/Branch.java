package attune.experiment.run;

import attune.simulation.Past;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A stretch of life that several runs have in common, and what comes after it: a tree of shared pasts.
 *
 * @param members the runs that share it
 * @param from the day with which it begins
 * @param until the day with which the branches begin; the end of the span when there are none
 * @param branches the members, parted; the one with most members last, because it needs no copy of the life
 */
record Branch(List<Member> members, int from, int until, List<Branch> branches) {

    /** A run and its scenario. */
    record Member(Run run, Scenario scenario) {}

    /** The tree of runs that all share the past of day 0. */
    static Branch of(List<Member> members) {
        return of(members, 0);
    }

    private static Branch of(List<Member> members, int from) {
        int end = members.get(0).scenario().days();
        if (members.size() > 1) {
            TreeSet<Integer> turns = new TreeSet<>();
            members.forEach(member -> turns.addAll(Past.turns(member.scenario())));
            for (int day : turns.tailSet(from)) {
                Map<Past.Begun, List<Member>> parted = new LinkedHashMap<>();
                for (Member member : members) {
                    parted.computeIfAbsent(Past.Begun.of(member.scenario(), day + 1), begun -> new ArrayList<>())
                            .add(member);
                }
                if (parted.size() > 1) {
                    List<Branch> branches = parted.values().stream()
                            .sorted(Comparator.comparingInt(List::size))
                            .map(part -> of(part, day))
                            .toList();
                    return new Branch(List.copyOf(members), from, day, branches);
                }
            }
        }
        return new Branch(List.copyOf(members), from, end, List.of());
    }

    /** The scenario under which it is lived: that of its last branch, so that this one can go on without a copy. */
    Scenario scenario() {
        return branches.isEmpty()
                ? members.get(0).scenario()
                : branches.get(branches.size() - 1).scenario();
    }

    /** How many days are lived in it, each once. */
    long days() {
        long days = (long) until - from;
        for (Branch branch : branches) {
            days += branch.days();
        }
        return days;
    }
}
