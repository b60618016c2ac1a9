package attune.experiment.design;

import attune.experiment.file.Block;
import attune.experiment.file.Nearest;
import attune.experiment.file.Origin;
import attune.experiment.file.Problems;
import attune.experiment.file.Tree;
import attune.laboratory.Appointment;
import attune.laboratory.Instrument;
import attune.laboratory.Instruments;
import attune.laboratory.Outcome;
import attune.parameter.Declaration;
import attune.parameter.Declarations;
import attune.simulation.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads at which ages infants are looked at, and with which instruments. */
final class AgesReader {
    private final Problems problems;
    private final Block block;
    private final double span;

    /**
     * @param block the scenario
     * @param span how long infants live in it, months
     */
    AgesReader(Block block, double span, Problems problems) {
        this.block = block;
        this.span = span;
        this.problems = problems;
    }

    /** The ages under {@code assess}, rising; the end of the span where there are none. */
    List<Double> assess() {
        if (block.take("assess").isEmpty()) {
            return List.of(span);
        }
        List<Tree> items = block.list("assess");
        if (items.isEmpty() && problems.none()) {
            problems.add(block.placeOf("assess"), "assess names no age; write for example [12 months, 24 months]");
        }
        List<Double> ages = new ArrayList<>();
        for (Tree item : items) {
            age(item).ifPresent(months -> {
                double last = ages.isEmpty() ? 0 : ages.get(ages.size() - 1);
                if (months <= span && !(months > last)) {
                    problems.add(
                            item.origin(),
                            "ages must rise, and " + ((Tree.Leaf) item).text()
                                    + " does not; write each age once, in order");
                }
                ages.add(months);
            });
        }
        return ages;
    }

    private Optional<Double> age(Tree item) {
        Declaration declared = Declarations.of(Scenario.Size.class).stream()
                .filter(d -> d.name().equals("span"))
                .findFirst()
                .orElseThrow();
        Declaration age = new Declaration(
                "assess",
                "t",
                declared.unit(),
                0,
                declared.max(),
                0,
                declared.max(),
                span,
                0,
                "Age.",
                "-",
                double.class);
        if (!(item instanceof Tree.Leaf leaf)) {
            problems.add(item.origin(), "an age is " + item.kind() + "; write for example 12 months");
            return Optional.empty();
        }
        double months = Block.number(leaf, age, problems);
        if (months > span) {
            problems.add(
                    leaf.origin(),
                    "outcomes are to be read at " + Declaration.number(months) + " months, beyond the span of "
                            + Declaration.number(span) + " months" + whereSpanStands(leaf.origin())
                            + "; write an age within the span, or a longer span");
        }
        return Optional.of(months);
    }

    /** The appointments under {@code visits}; where there are none, the Strange Situation at the ages it is meant for. */
    List<Appointment> visits(List<Double> assessed) {
        if (block.take("visits").isEmpty()) {
            return assessed.stream()
                    .flatMap(age -> Instruments.USUAL.stream()
                            .filter(each -> age >= each.from() && age <= each.until())
                            .map(each -> new Appointment(each.word(), age)))
                    .toList();
        }
        List<Appointment> appointments = new ArrayList<>();
        for (Tree item : block.list("visits")) {
            Block visit = new Block(item, "a visit", problems);
            Optional<Instrument> instrument = visit.leaf("instrument").flatMap(this::instrument);
            if (visit.take("instrument").isEmpty()) {
                problems.add(
                        visit.origin(),
                        "the visit does not say with what; write instrument: and one of " + Instruments.words());
            }
            List<Tree> ages = visit.take("at").orElse(null) instanceof Tree.Listing
                    ? visit.list("at")
                    : visit.leaf("at").map(leaf -> List.<Tree>of(leaf)).orElse(List.of());
            if (ages.isEmpty()) {
                problems.add(visit.origin(), "the visit has no age; write for example at: 12 months");
            }
            visit.close();
            for (Tree age : ages) {
                Optional<Double> months = age(age);
                if (instrument.isPresent() && months.isPresent()) {
                    add(instrument.get(), months.get(), age, appointments);
                }
            }
        }
        return appointments;
    }

    /** Where the span was written, which may be in an arm, when that is not beside the age. */
    private String whereSpanStands(Origin age) {
        Origin written = block.placeOf("span");
        return block.tree().get("span").isEmpty() || written.line() == age.line() ? "" : " (" + written + ")";
    }

    private void add(Instrument instrument, double months, Tree age, List<Appointment> appointments) {
        Appointment appointment = new Appointment(instrument.word(), months);
        if (months < instrument.from() || months > instrument.until()) {
            problems.add(
                    age.origin(),
                    "the " + instrument.word() + " is meant for " + Declaration.number(instrument.from()) + " to "
                            + Declaration.number(instrument.until()) + " months, not "
                            + Declaration.number(months) + "; write an age in between");
        } else if (appointments.contains(appointment)) {
            problems.add(
                    age.origin(),
                    "the " + instrument.word() + " is asked for twice at " + Declaration.number(months)
                            + " months; keep one");
        } else {
            appointments.add(appointment);
        }
    }

    private Optional<Instrument> instrument(Tree.Leaf leaf) {
        Optional<Instrument> found = Instruments.of(leaf.text());
        if (found.isEmpty()) {
            problems.add(
                    leaf.origin(),
                    "'" + leaf.text() + "' "
                            + (isAlwaysHeld(leaf.text())
                                    ? "is held at every age under assess, and is no visit; remove it"
                                    : "is not an instrument; " + Nearest.advice(leaf.text(), Instruments.words())));
        }
        return found;
    }

    private static boolean isAlwaysHeld(String word) {
        return Outcome.ALWAYS.stream().anyMatch(outcome -> outcome.instrument().equals(word))
                && Instruments.of(word).isEmpty();
    }

    /** The ages of both, rising. */
    static List<Double> all(List<Double> assessed, List<Appointment> visits) {
        TreeSet<Double> ages = new TreeSet<>(assessed);
        visits.forEach(visit -> ages.add(visit.ageMonths()));
        return List.copyOf(ages);
    }

    /** The columns of the instruments that visits of a scenario, or of what an arm changes in it, name. */
    static Stream<String> columns(Tree.Mapping scenario) {
        if (!(scenario.get("visits").orElse(null) instanceof Tree.Listing visits)) {
            return Stream.of();
        }
        return visits.items().stream()
                .filter(Tree.Mapping.class::isInstance)
                .flatMap(visit -> ((Tree.Mapping) visit).get("instrument").stream())
                .filter(Tree.Leaf.class::isInstance)
                .flatMap(word -> Instruments.of(((Tree.Leaf) word).text()).stream())
                .flatMap(instrument -> instrument.outcomes().stream())
                .map(outcome -> outcome.column());
    }
}
