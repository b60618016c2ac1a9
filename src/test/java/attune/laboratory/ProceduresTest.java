package attune.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import attune.family.Homes;
import attune.family.Model;
import attune.parameter.Settings;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Procedures on dyads of which one knows what they should show. */
class ProceduresTest {
    private static final int FAMILIES = 12;

    private static double mean(ToDoubleFunction<Integer> reading) {
        return IntStream.range(0, FAMILIES)
                .mapToDouble(i -> reading.applyAsDouble(i))
                .average()
                .orElseThrow();
    }

    private static Visits.Lived playful(int number, Model model, int days) {
        return new Visits.Lived(
                Homes.with(
                        30 + number,
                        0,
                        model,
                        Visits.caregiver("responsiveness", 0.95, "drift", 0, "harshness", 0, "stimulation", 0.8)),
                days);
    }

    @Test
    void infantsOfPlayfulCaregiversAttendLessToAStillFaceAndComeBackToPlay() {
        StillFace procedure = new StillFace();
        double[] seen = new double[3];
        for (int i = 0; i < FAMILIES; i++) {
            Readings found = playful(i, Model.defaults(), 150).read(procedure, 1);
            seen[0] += found.of(StillFace.ENGAGEMENT_PLAY) / FAMILIES;
            seen[1] += found.of(StillFace.ENGAGEMENT_STILL) / FAMILIES;
            seen[2] += found.of(StillFace.ENGAGEMENT_REUNION) / FAMILIES;
        }
        assertThat(seen[1]).isLessThan(seen[0] - 0.05);
        assertThat(seen[2]).isGreaterThan(seen[1]);
    }

    @Test
    void aStillFaceArousesByTheAnswerThatIsExpectedOfIt() {
        Model without = Model.defaults().with("engagement.still_face", 0);
        double with = mean(i -> arousalInStillness(playful(i, Model.defaults(), 150)));
        double off = mean(i -> arousalInStillness(playful(i, without, 150)));
        assertThat(with).isGreaterThan(off + 0.05);
    }

    private static double arousalInStillness(Visits.Lived lived) {
        Session room = lived.visit(1).session();
        room.still(true);
        room.run(2);
        return room.infant().arousal;
    }

    @Test
    void whereNobodyHoldsStillTheStillFaceChangesNoLife() {
        Visits.Lived with = playful(0, Model.defaults(), 30);
        Visits.Lived off = playful(0, Model.defaults().with("engagement.still_face", 0), 30);
        assertThat(with.family.infants[0].arousal).isEqualTo(off.family.infants[0].arousal);
        assertThat(with.week.crying()).isEqualTo(off.week.crying());
    }

    @Test
    void aFrustrationArousesMoreThanNone() {
        LaboratoryParameters usual = Settings.defaults(LaboratoryParameters.class);
        LaboratoryParameters none = Settings.with(usual, "tasks.frustration", 0);
        Outcome reactivity = Outcome.of("frustration_task_reactivity").orElseThrow();
        Visits.Lived lived = Visits.declared(0, 450);
        double barred = Visits.Lived.read(EmotionTask.FRUSTRATION, lived.visit(1, usual))
                .of(reactivity);
        double free =
                Visits.Lived.read(EmotionTask.FRUSTRATION, lived.visit(1, none)).of(reactivity);
        assertThat(barred).isGreaterThan(free + 0.1);
    }

    @Test
    void withoutErrorAScanSeesTheBrainAsItIs() {
        LaboratoryParameters exact = Settings.with(Settings.defaults(LaboratoryParameters.class), "scan.error", 0);
        Visits.Lived lived = Visits.declared(0, 100);
        Readings found = Visits.Lived.read(new BrainScan(), lived.visit(1, exact));
        assertThat(found.of(BrainScan.VOLUME)).isEqualTo(lived.family.infants[0].brainVolume());
        assertThat(found.of(BrainScan.BRAINSTEM) + found.of(BrainScan.LIMBIC) + found.of(BrainScan.CORTEX))
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void infantsWhoAreLeftAloneShowMoreSignsThanThoseInGoodCare() {
        Visits.Lived cared = playful(0, Model.defaults(), 200);
        Visits.Lived left = new Visits.Lived(
                Homes.with(
                        30,
                        0,
                        Model.defaults(),
                        Visits.caregiver("responsiveness", 0.05, "availability", 0.1, "stimulation", 0.1)),
                200);
        double good = 0;
        double poor = 0;
        for (int luck = 0; luck < 10; luck++) {
            good += cared.read(new Screening(), luck).of(Screening.SCORE);
            poor += left.read(new Screening(), luck).of(Screening.SCORE);
        }
        assertThat(poor).isGreaterThan(good);
    }
}
