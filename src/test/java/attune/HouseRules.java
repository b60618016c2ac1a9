package attune;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of the house as {@code docs/architecture.md} gives them: which room may import which, and which rooms a
 * library may enter. The root package is a parameter, so that the same rules can be shown to fail on a house built wrong.
 * Every rule allows an empty room, because rooms are furnished one after the other.
 */
final class HouseRules {
    /** Each room, lowest floor first, and the rooms below it that it may import. */
    private static final Map<String, List<String>> FLOORS = new LinkedHashMap<>();

    static {
        FLOORS.put("parameter", List.of());
        FLOORS.put("mechanism", List.of("parameter"));
        FLOORS.put("family", List.of("parameter", "mechanism"));
        FLOORS.put("intervention", List.of("parameter", "mechanism", "family"));
        FLOORS.put("laboratory", List.of("parameter", "mechanism", "family"));
        FLOORS.put("simulation", List.of("parameter", "mechanism", "family", "intervention", "laboratory"));
        FLOORS.put("experiment", everythingBelow());
        FLOORS.put("evidence", everythingBelow());
        // Tables in, figures and pages out: never a live model.
        FLOORS.put("report", List.of("experiment", "evidence"));
        FLOORS.put("app", everythingBelow());
    }

    private final String root;

    private HouseRules(String root) {
        this.root = root;
    }

    /**
     * All rules for the house under a root package, by what they say.
     *
     * @param root the root package, {@code attune} for the real house
     */
    static Map<String, ArchRule> of(String root) {
        HouseRules house = new HouseRules(root);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (String room : FLOORS.keySet()) {
            rules.put("the room " + room + " imports only the rooms it may", house.importsOnlyWhatItMay(room));
        }
        rules.put("every class lives in a room", house.everyClassLivesInARoom());
        rules.put("parameter stands on the JDK alone", house.standsOnTheJdk("parameter"));
        rules.put("mechanism stands on the JDK and parameter alone", house.standsOnTheJdk("mechanism", "parameter"));
        rules.put("mechanism draws nothing at random", house.mechanismDrawsNothing());
        rules.put("mechanism reads and writes nothing", house.mechanismReadsAndWritesNothing());
        rules.put("mechanism has no clock", house.mechanismHasNoClock());
        rules.put("MASON stays in simulation and app", house.only("sim..|ec..", "simulation", "app"));
        rules.put("JFreeChart stays in report and app", house.only("org.jfree..", "report", "app"));
        rules.put(
                "windows and graphics stay in report and app", house.only("java.awt..|javax.swing..", "report", "app"));
        rules.put("YAML stays in experiment", house.only("org.snakeyaml..", "experiment"));
        rules.put("picocli stays in app", house.only("picocli..", "app"));
        rules.put("the only main is in app", house.theOnlyMainIsInApp());
        rules.put("no packages import one another in a circle", house.noCircles());
        rules.put("no class is a Manager, Util, Helper or Impl", house.noEmptyNames());
        return rules;
    }

    /** The rooms named so far, which is what lies below the floor being declared. */
    private static List<String> everythingBelow() {
        return List.copyOf(FLOORS.keySet());
    }

    private ArchRule importsOnlyWhatItMay(String room) {
        List<String> allowed = new ArrayList<>(FLOORS.get(room));
        allowed.add(room);
        DescribedPredicate<JavaClass> elsewhere = resideInAnyPackage(root + "..")
                .and(not(resideInAnyPackage(rooms(allowed))))
                .as("live in another room than " + String.join(", ", allowed));
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(elsewhere)
                .allowEmptyShould(true);
    }

    private ArchRule everyClassLivesInARoom() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(rooms(FLOORS.keySet()))
                .allowEmptyShould(true);
    }

    private ArchRule standsOnTheJdk(String room, String... below) {
        List<String> allowed = new ArrayList<>(List.of("java..", room(room)));
        allowed.addAll(Arrays.asList(rooms(List.of(below))));
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private ArchRule mechanismDrawsNothing() {
        return noClasses()
                .that()
                .resideInAPackage(room("mechanism"))
                .should()
                .dependOnClassesThat(nameMatching("java\\.util\\.(\\w+\\.)*\\w*Random\\w*|java\\.security\\..*"))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.random..")
                .orShould()
                .callMethodWhere(target(nameMatching("random|randomUUID")))
                .allowEmptyShould(true);
    }

    private ArchRule mechanismReadsAndWritesNothing() {
        return noClasses()
                .that()
                .resideInAPackage(room("mechanism"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethodWhere(
                        target(owner(equivalentTo(System.class))).and(target(nameMatching("getenv|get.*Propert.*"))))
                .allowEmptyShould(true);
    }

    private ArchRule mechanismHasNoClock() {
        return noClasses()
                .that()
                .resideInAPackage(room("mechanism"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime")))
                .allowEmptyShould(true);
    }

    /** Classes outside the given rooms do not depend on the given packages, which are separated by a bar. */
    private ArchRule only(String packages, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(rooms(List.of(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages.split("\\|", -1))
                .allowEmptyShould(true);
    }

    private ArchRule theOnlyMainIsInApp() {
        return methods()
                .that()
                .areStatic()
                .and()
                .haveName("main")
                .and()
                .haveRawParameterTypes(String[].class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage(room("app"))
                .allowEmptyShould(true);
    }

    private ArchRule noCircles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule noEmptyNames() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*[.$](\\w*Manager|\\w*Util\\w*|\\w*Helper|\\w*Impl)")
                .allowEmptyShould(true);
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    private String[] rooms(Iterable<String> names) {
        Stream.Builder<String> rooms = Stream.builder();
        for (String name : names) {
            rooms.add(room(name));
        }
        return rooms.build().toArray(String[]::new);
    }
}
