package attune;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule would notice a house that does not. */
class HouseTest {
    /** ArchUnit's own option knows only {@code target/test-classes}; a build may go elsewhere. */
    private static final ImportOption OUTSIDE_TESTS = location -> !location.contains("/test-classes/");

    private static final JavaClasses ATTUNE =
            new ClassFileImporter().withImportOption(OUTSIDE_TESTS).importPackages("attune");

    /** Small classes under {@code wronghouse}, in the test sources, that between them break every rule. */
    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages("wronghouse");

    static Set<String> rules() {
        return HouseRules.of("attune").keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsTheRule(String rule) {
        HouseRules.of("attune").get(rule).check(ATTUNE);
    }

    @ParameterizedTest(name = "broken: {0}")
    @MethodSource("rules")
    void theRuleNoticesAHouseBuiltWrong(String rule) {
        ArchRule wrong = HouseRules.of("wronghouse").get(rule);
        assertThat(wrong.evaluate(WRONG_HOUSE).hasViolation()).isTrue();
    }

    @Test
    void theRulesAreReadFromRealClasses() {
        assertThat(ATTUNE.contain("attune.app.Main")).isTrue();
    }

    /** A rule that forbids everything would pass the test above: this class does nothing wrong and is never named. */
    @ParameterizedTest(name = "innocent of: {0}")
    @MethodSource("rules")
    void theRuleLeavesTheInnocentAlone(String rule) {
        ArchRule wrong = HouseRules.of("wronghouse").get(rule);
        assertThat(wrong.evaluate(WRONG_HOUSE).getFailureReport().getDetails())
                .noneMatch(violation -> violation.contains("Innocent"));
    }
}
