package attune.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorsTest {
    @TempDir
    private Path folder;

    @Test
    void aMeanOverFamiliesIsNamedWithItsTrait() throws Exception {
        Files.writeString(folder.resolve("infants.csv"), """
                point,replicate,seed,arm,family,infant,age_months,caregiver.responsiveness.mean,household.support,reactivity
                1,1,1,control,1,1,24,0.3,0.4,1
                """);
        assertThat(Results.read(folder).factors().label("1")).isEqualTo("responsiveness mean 0.3, support 0.4");
    }
}
