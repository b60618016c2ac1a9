package attune.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attune.parameter.Settings;
import org.junit.jupiter.api.Test;

/** Own regulation, overload, trust and fear: what an experience adds, in which direction, and where it ends. */
class LearningTest {
    private static final EffortParameters EFFORT = Settings.defaults(EffortParameters.class);
    private static final OverloadParameters OVERLOAD = Settings.defaults(OverloadParameters.class);
    private static final ExpectationParameters EXPECTATION = Settings.defaults(ExpectationParameters.class);
    private static final FearParameters FEAR = Settings.defaults(FearParameters.class);

    /** {@link Decay} is exact to 3e-12; what is built from it here loses no more than a digit. */
    private static final double DIGITS = 1e-10;

    // ---- own regulation

    @Test
    void skillMovesTowardsTheShareOfTheSuccessThatNobodyElseBrought() {
        for (double effort : new double[] {0.5, 5, 20, 90}) {
            for (double vain : new double[] {0, effort / 2, effort}) {
                double y = StrictMath.exp(-effort / EFFORT.relief()) * (effort - vain) / effort;
                double goal = 0.8 * y * EFFORT.skillMax();
                double share = EFFORT.learning() * 0.6 * effort / (effort + EFFORT.practice());
                for (double skill : new double[] {0, goal, 0.12}) {
                    double after = OwnRegulation.practised(skill, 0.8, effort, vain, 0.6, EFFORT);
                    assertThat(after).isCloseTo(skill + share * (goal - skill), within(DIGITS));
                    assertThat(Math.abs(after - goal)).isLessThanOrEqualTo(Math.abs(skill - goal) + 1e-15);
                }
            }
        }
    }

    @Test
    void skillStaysBetweenNothingAndItsGreatest() {
        double skill = EFFORT.skillMax();
        for (int i = 0; i < 10_000; i++) {
            skill = OwnRegulation.practised(skill, 1, 1e-3, 0, 1, EFFORT);
            assertThat(skill).isBetween(0.0, EFFORT.skillMax());
        }
        for (int i = 0; i < 10_000; i++) {
            skill = OwnRegulation.practised(skill, 1, 120, 120, 1, EFFORT);
            assertThat(skill).isBetween(0.0, EFFORT.skillMax());
        }
        assertThat(skill).as("effort always in vain leaves no skill").isLessThan(0.01 * EFFORT.skillMax());
    }

    @Test
    void nothingIsLearnedWithoutEffortOrPlasticity() {
        assertThat(OwnRegulation.practised(0.03, 0.8, 0, 0, 1, EFFORT)).isEqualTo(0.03);
        assertThat(OwnRegulation.practised(0.03, 0.8, 10, 2, 0, EFFORT)).isEqualTo(0.03);
    }

    @Test
    void effortInVainTeachesLessThanEffortThatHelps() {
        assertThat(OwnRegulation.practised(0.01, 0.8, 10, 5, 1, EFFORT))
                .isLessThan(OwnRegulation.practised(0.01, 0.8, 10, 0, 1, EFFORT));
    }

    @Test
    void reliefThatOthersBringIsNoCreditToOwnEffort() {
        double alone = OwnRegulation.practised(0.03, 1, 10, 0, 1, EFFORT);
        double helped = OwnRegulation.practised(0.03, 0.4, 10, 0, 1, EFFORT);
        assertThat(helped).isLessThan(alone);
        assertThat(OwnRegulation.practised(0.03, 0, 10, 0, 1, EFFORT)).isLessThan(0.03);
    }

    @Test
    void disuseDecaysTowardsItsLevel() {
        double skill = 0.1;
        for (int day = 0; day < 50; day++) {
            skill = OwnRegulation.disused(skill, EFFORT);
        }
        double closed = EFFORT.disuseLevel() + (0.1 - EFFORT.disuseLevel()) * StrictMath.exp(-50 / EFFORT.disuse());
        assertThat(skill).isCloseTo(closed, within(DIGITS));
        assertThat(OwnRegulation.disused(EFFORT.disuseLevel(), EFFORT)).isEqualTo(EFFORT.disuseLevel());
    }

    // ---- sensitization

    @Test
    void overloadRaisesTheGainByItsClosedForm() {
        for (double overload : new double[] {1, 20, 200}) {
            double x = overload / OVERLOAD.halfDose();
            double share = OVERLOAD.learning() * 0.7 * x * x / (1 + x * x);
            assertThat(Sensitization.raised(1.1, overload, 0.7, OVERLOAD))
                    .isCloseTo(1.1 + share * (OVERLOAD.gainMax() - 1.1), within(DIGITS));
        }
    }

    @Test
    void sensitizationSaturates() {
        assertThat(Sensitization.raised(1, 0, 1, OVERLOAD)).isEqualTo(1);
        double half = Sensitization.raised(1, OVERLOAD.halfDose(), 1, OVERLOAD) - 1;
        double full = Sensitization.raised(1, 1e9, 1, OVERLOAD) - 1;
        assertThat(half).isCloseTo(full / 2, within(DIGITS));
        double gain = 1;
        for (int i = 0; i < 20_000; i++) {
            double before = gain;
            gain = Sensitization.raised(gain, 100, 1, OVERLOAD);
            assertThat(gain).isBetween(before, OVERLOAD.gainMax());
        }
        assertThat(gain).isCloseTo(OVERLOAD.gainMax(), within(1e-6)); // (1 - share)^20000 of 2, share near 0.005
        assertThat(Sensitization.raised(OVERLOAD.gainMax() + 1, 100, 1, OVERLOAD))
                .as("who was born beyond it is not pulled down")
                .isEqualTo(OVERLOAD.gainMax() + 1);
    }

    @Test
    void theGainRelaxesToTheInfantsOwnAtBirth() {
        double gain = 2.5;
        int days = 120;
        for (int day = 0; day < days; day++) {
            gain = Sensitization.relaxed(gain, 0.9, OVERLOAD);
        }
        double left = StrictMath.exp(-days / (OVERLOAD.relaxation() * Plasticity.DAYS_PER_MONTH));
        assertThat(gain).isCloseTo(0.9 + 1.6 * left, within(DIGITS));
    }

    @Test
    void theInfantsOwnGainFollowsAsFastAsPlasticityAllows() {
        double level = 1;
        int days = 200;
        for (int day = 0; day < days; day++) {
            level = Sensitization.consolidated(level, 2.2, 0.4, OVERLOAD);
        }
        double left = StrictMath.exp(-0.4 * days / (OVERLOAD.consolidation() * Plasticity.DAYS_PER_MONTH));
        assertThat(level).isCloseTo(2.2 - 1.2 * left, within(DIGITS));
        assertThat(Sensitization.consolidated(1, 2.2, 0, OVERLOAD)).isEqualTo(1);
        assertThat(Sensitization.consolidated(1, 2.2, 0.8, OVERLOAD))
                .isGreaterThan(Sensitization.consolidated(1, 2.2, 0.4, OVERLOAD));
    }

    @Test
    void theRivalSensitizesByEveryDose() {
        for (double excess : new double[] {0.5, 5, 500}) {
            double share = 0.7 * (1 - StrictMath.exp(-OVERLOAD.kindling() * excess));
            assertThat(Sensitization.kindled(1.1, excess, 0.7, OVERLOAD))
                    .isCloseTo(1.1 + share * (OVERLOAD.gainMax() - 1.1), within(DIGITS));
        }
        assertThat(Sensitization.kindled(1.1, 0, 1, OVERLOAD)).isEqualTo(1.1);
        assertThat(Sensitization.kindled(1.1, 1e9, 1, OVERLOAD)).isEqualTo(OVERLOAD.gainMax());
        assertThat(Sensitization.kindled(OVERLOAD.gainMax() + 1, 5, 1, OVERLOAD))
                .as("who was born beyond it is not pulled down")
                .isEqualTo(OVERLOAD.gainMax() + 1);
        // The first half of a small dose counts as much as the second; of the declared account, which bends, much less.
        double small = 1e-3 * OVERLOAD.halfDose();
        double half = Sensitization.kindled(1, small / 2, 1, OVERLOAD) - 1;
        assertThat(half).isCloseTo((Sensitization.kindled(1, small, 1, OVERLOAD) - 1) / 2, within(1e-2 * half));
        double bent = Sensitization.raised(1, small / 2, 1, OVERLOAD) - 1;
        assertThat(bent).isCloseTo((Sensitization.raised(1, small, 1, OVERLOAD) - 1) / 4, within(1e-2 * bent));
    }

    // ---- expectation and trust

    @Test
    void expectationIsTheWorthOfTheAnswersThatCome() {
        double[] always = {1, 0, 0, 0};
        assertThat(Relief.expected(always, EXPECTATION)).isEqualTo(Relief.worth(0.5, EXPECTATION));
        double[] never = new double[Relief.SPANS];
        assertThat(Relief.expected(never, EXPECTATION)).isZero();
        double[] mixed = {0.2, 0.5, 0.4, 0.9};
        double closed = 0;
        double[] come = {0.2, 0.8 * 0.5, 0.8 * 0.5 * 0.4, 0.8 * 0.5 * 0.6 * 0.9};
        double[] minutes = {0.5, 2, 6.5, 35};
        for (int i = 0; i < come.length; i++) {
            closed += come[i] * StrictMath.exp(-minutes[i] / EXPECTATION.relief());
        }
        assertThat(Relief.expected(mixed, EXPECTATION)).isCloseTo(closed, within(DIGITS));
    }

    @Test
    void expectationRisesWithEveryChanceToBeAnswered() {
        double[] chance = {0.2, 0.3, 0.4, 0.5};
        double before = Relief.expected(chance, EXPECTATION);
        for (int i = 0; i < chance.length; i++) {
            double[] better = chance.clone();
            better[i] += 0.1;
            assertThat(Relief.expected(better, EXPECTATION)).as("span %d", i).isGreaterThan(before);
        }
    }

    @Test
    void theSpansOfWaitingMeetWithoutAGap() {
        assertThat(new int[] {
                    Relief.span(0, EXPECTATION),
                    Relief.span(0.999, EXPECTATION),
                    Relief.span(1, EXPECTATION),
                    Relief.span(2.999, EXPECTATION),
                    Relief.span(3, EXPECTATION),
                    Relief.span(9.999, EXPECTATION),
                    Relief.span(10, EXPECTATION),
                    Relief.span(1e9, EXPECTATION)
                })
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    @Test
    void aWaitInVainHasGoneThroughTheSpansBeforeTheOneItEndedIn() {
        assertThat(new int[] {
                    Relief.waited(0.5, EXPECTATION),
                    Relief.waited(EXPECTATION.atOnce(), EXPECTATION),
                    Relief.waited(EXPECTATION.soon(), EXPECTATION),
                    Relief.waited(EXPECTATION.late(), EXPECTATION),
                    Relief.waited(Math.nextDown(EXPECTATION.waited()), EXPECTATION),
                    Relief.waited(EXPECTATION.waited(), EXPECTATION)
                })
                .containsExactly(0, 1, 2, 3, 3, Relief.SPANS);
    }

    @Test
    void trustRisesWithReliefAndFallsWithDoubtAndFear() {
        for (double expected = 0; expected <= 1; expected += 0.25) {
            for (double surprise = 0; surprise <= 1; surprise += 0.25) {
                for (double fear = 0; fear <= 1; fear += 0.25) {
                    double trust = Relief.trust(expected, surprise, fear, EXPECTATION);
                    assertThat(trust).isBetween(0.0, 1.0);
                    assertThat(Relief.trust(expected + 0.1, surprise, fear, EXPECTATION))
                            .isGreaterThanOrEqualTo(trust);
                    assertThat(Relief.trust(expected, surprise + 0.1, fear, EXPECTATION))
                            .isLessThanOrEqualTo(trust);
                    assertThat(Relief.trust(expected, surprise, fear + 0.1, EXPECTATION))
                            .isLessThanOrEqualTo(trust);
                }
            }
        }
        assertThat(Relief.trust(0.8, 0, 0, EXPECTATION)).isEqualTo(0.8);
        assertThat(Relief.trust(0.8, 0, 1, EXPECTATION)).isZero();
    }

    @Test
    void theWeightOfAnEpisodeIsAShareThatGrowsWithPlasticityAndSurprise() {
        double plain = EXPECTATION.learning() * EXPECTATION.plasticityFloor();
        assertThat(Relief.weight(0, 0, EXPECTATION)).isCloseTo(plain, within(DIGITS));
        assertThat(Relief.weight(0.5, 0.3, EXPECTATION)).isGreaterThan(Relief.weight(0.4, 0.3, EXPECTATION));
        assertThat(Relief.weight(0.5, 0.4, EXPECTATION)).isGreaterThan(Relief.weight(0.5, 0.3, EXPECTATION));
        ExpectationParameters eager = Settings.with(EXPECTATION, "learning", 1);
        assertThat(Relief.weight(1, 1, eager)).isEqualTo(1);
    }

    // ---- fear and dread

    @Test
    void fearSaturatesAndIsExtinguishedByKindCompany() {
        double fear = 0;
        for (int i = 0; i < 5_000; i++) {
            double before = fear;
            fear = Threat.frightened(fear, 1, 1, FEAR);
            assertThat(fear).isBetween(before, 1.0);
        }
        assertThat(fear).isCloseTo(1, within(1e-6)); // 5,000 acts at a few per cent each leave nothing
        double minutes = FEAR.extinction() * 1440;
        double faded = fear;
        for (int i = 0; i < 10_000; i++) {
            faded = Threat.extinguished(faded, minutes / 10_000, FEAR);
        }
        assertThat(faded).isCloseTo(fear * StrictMath.exp(-1), within(1e-7));
        assertThat(Threat.extinguished(fear, minutes, FEAR)).isCloseTo(faded, within(1e-7));
        assertThat(Threat.extinguished(0.5, 1e9, FEAR)).isZero();
        assertThat(Threat.frightened(0.5, 0, 1, FEAR)).isEqualTo(0.5);
    }

    @Test
    void theYoungAndTheHardFrightenedLearnMoreFear() {
        assertThat(Threat.frightened(0.1, 1, 0.9, FEAR)).isGreaterThan(Threat.frightened(0.1, 1, 0.3, FEAR));
        assertThat(Threat.frightened(0.1, 1, 0.5, FEAR)).isGreaterThan(Threat.frightened(0.1, 0.5, 0.5, FEAR));
    }

    @Test
    void theHazardOfAReliableCueIsSeverityOverItsLead() {
        double hazard = 0;
        for (int i = 0; i < 1_000; i++) {
            hazard = Threat.cued(hazard, 0.8, FEAR.cueLead(), FEAR);
        }
        assertThat(hazard).isCloseTo(0.8 / FEAR.cueLead(), within(1e-9)); // 0.9^1000 of it is left to learn
    }

    @Test
    void theHazardOfUnannouncedThreatIsALeakyCount() {
        // One a day, for ever: the geometric sum over days, seen just after the last.
        double hazard = 0;
        for (int day = 0; day < 500; day++) {
            hazard = Threat.uncued(Threat.forgotten(hazard, FEAR), 0.5, FEAR);
        }
        double kept = StrictMath.exp(-1 / FEAR.hazardMemory());
        double each = 0.5 / (FEAR.hazardMemory() * 1440);
        assertThat(hazard).isCloseTo(each / (1 - kept), within(DIGITS));
    }

    @Test
    void dreadIsNothingWithoutHazardAndSaturates() {
        assertThat(Threat.dread(0, FEAR)).isZero();
        assertThat(Threat.dread(0.002, FEAR)).isGreaterThan(Threat.dread(0.001, FEAR));
        assertThat(Threat.dread(1e6, FEAR)).isEqualTo(FEAR.dread());
    }
}
