package attune.family;

import attune.mechanism.Company;
import attune.mechanism.Decay;
import attune.mechanism.EngagementParameters;
import attune.mechanism.Growth;
import attune.mechanism.GrowthParameters;
import attune.mechanism.Hpa;
import attune.mechanism.OwnRegulation;
import attune.mechanism.Relief;
import attune.mechanism.Sensitization;
import attune.mechanism.Threat;

/** What changes in an infant from one day to the next. */
final class Nightfall {
    private Nightfall() {}

    static void close(Family family, Infant x) {
        Model model = family.model;
        x.hormones.endDay(model);
        deprivation(x, model);
        x.hormones.calibration = Hpa.calibrated(x.hormones.calibration, x.deprivation, x.plasticity, model.hpa());
        x.skill = OwnRegulation.disused(x.skill, model.effort());
        x.ownGain = Sensitization.consolidated(x.ownGain, x.gain, x.plasticity, model.overload());
        x.gain = Sensitization.relaxed(x.gain, x.ownGain, model.overload());
        x.hazardUncued = Threat.forgotten(x.hazardUncued, model.fear());
        x.dread();
        learn(x, model);
        imitate(x, model);
        grow(x, model);
        acquaint(family, x, model);
    }

    /** Serve and return beyond what is expected makes up for no other day. */
    private static void deprivation(Infant x, Model model) {
        if (!model.switches().deprivation()) {
            return;
        }
        EngagementParameters p = model.engagement();
        double missing = Math.max(0, 1 - x.diary.serveAndReturn / p.expected());
        x.deprivation += (missing - x.deprivation) / p.memory();
    }

    private static void learn(Infant x, Model model) {
        x.learning += model.engagement().learning()
                * x.plasticity
                * x.diary.exploration
                / model.engagement().wakingDay();
    }

    /** Who shows no more than the infant masters teaches nothing; more than a waking day of company is no more than one. */
    private static void imitate(Infant x, Model model) {
        if (!model.switches().imitation() || x.diary.company == 0) {
            return;
        }
        EngagementParameters p = model.engagement();
        double open = Decay.logistic(x.ageMonths() - p.modellingAge());
        double shown = x.diary.modelled / x.diary.company * model.effort().skillMax();
        double hours = Math.min(1, x.diary.company / p.wakingDay());
        x.skill += p.modelling() * open * x.plasticity * hours * Math.max(0, shown - x.skill);
    }

    private static void grow(Infant x, Model model) {
        GrowthParameters p = model.growth();
        double load = x.hormones.load;
        double hold = Growth.hold(x.deprivation, load, p);
        x.brain[0] =
                Growth.region(x.brain[0], x.ageDays, x.brainPropensity * p.brainstemRate(), p.brainstemTime(), hold);
        x.brain[1] = Growth.region(x.brain[1], x.ageDays, x.brainPropensity * p.limbicRate(), p.limbicTime(), hold);
        x.brain[2] = Growth.region(x.brain[2], x.ageDays, x.brainPropensity * p.cortexRate(), p.cortexTime(), hold);
        double atBirth = 1 - model.birth().growth() * x.temperament.birthRisk();
        x.size = x.sizePropensity * Growth.size(x.size / x.sizePropensity, x.deprivation, load, atBirth, p);
    }

    private static void acquaint(Family family, Infant x, Model model) {
        double weight = model.switches().familyPrior() ? model.expectation().familyPrior() * x.plasticity : 0;
        for (Caregiver caregiver : family.caregivers) {
            WorkingModel known = x.models[caregiver.number];
            known.familiarity = Company.familiar(known.familiarity, known.engaged / Family.DAY, model.expectation());
            known.engaged = 0;
            double company = family.dutyShare[caregiver.number];
            if (company > 0) {
                known.returns += model.selectivity().returns() * x.understanding * (1 - known.returns);
                for (int i = 0; i < Relief.SPANS; i++) {
                    x.familyPrior[i] += weight * company * (known.chance[i] - x.familyPrior[i]);
                }
            } else if (known.familiarity == 0) {
                known.adopt(x.familyPrior, model.expectation());
            }
        }
    }
}
