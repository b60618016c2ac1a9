package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import org.junit.jupiter.api.Test;

class SalivaInstrumentsTest {
    private static final LaboratoryParameters EXACT =
            Settings.with(Settings.defaults(LaboratoryParameters.class), "saliva.error", 0);

    private static Outcome column(String name) {
        return Outcome.of(name).orElseThrow();
    }

    @Test
    void withoutErrorSlopeAndRatioTellTheSame() {
        Visits.Lived lived = Visits.declared(1, 200);
        Readings found = Visits.Lived.read(new SalivaDay(), lived.visit(1, EXACT));
        double ratio = found.of(SalivaDay.BEDTIME) / found.of(SalivaDay.WAKING);
        assertThat(found.of(SalivaDay.RATIO)).isEqualTo(ratio, within(1e-9));
        assertThat(ratio).isLessThan(1);
        assertThat(found.of(SalivaDay.MIDDAY)).isBetween(found.of(SalivaDay.BEDTIME), found.of(SalivaDay.WAKING));
        assertThat(Math.log(ratio) / found.of(SalivaDay.SLOPE)).isBetween(8.0, 14.0);
    }

    @Test
    void whatHurtsMoreRaisesCortisolMore() {
        double inoculation = 0;
        double harmless = 0;
        for (int i = 0; i < 5; i++) {
            Visits.Lived lived = Visits.declared(i, 60);
            inoculation += Visits.Lived.read(new SalivaStress(), lived.visit(1, EXACT))
                    .of(column("saliva_stress_inoculation_true"));
            LaboratoryParameters gentle = Settings.with(EXACT, "saliva_stress.inoculation", 0);
            harmless += Math.abs(Visits.Lived.read(new SalivaStress(), lived.visit(1, gentle))
                    .of(column("saliva_stress_inoculation_true")));
        }
        assertThat(inoculation).isPositive();
        assertThat(harmless)
                .as("a copy to which nothing is done is the copy without a stressor")
                .isLessThan(1e-9);
    }
}
