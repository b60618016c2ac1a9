package attune.family;

import attune.family.caregiving.CareState;
import attune.mechanism.Arousal;
import attune.mechanism.ArousalParameters;
import attune.mechanism.BufferingParameters;
import attune.mechanism.CareParameters;
import attune.mechanism.SelectivityParameters;
import attune.mechanism.Uncertainty;
import attune.mechanism.VigilanceParameters;

/**
 * What drives an infant's arousal between two events, and the rates (1/min) at which something may happen to it. All of it
 * stays as it is until the next event, or until somebody looks again. The parameters are kept at hand because this is
 * looked at several hundred times a day.
 */
final class Regime {
    // What drives arousal.
    double setPoint;
    double rate;
    double time;
    double soothing;
    double limit;

    // What may happen whatever the infant does.
    double bouts;
    double frightening;

    // What the input is made of, but for hunger.
    private double hungering;
    private double pressing;
    private double company;
    private double feared;
    private double weight;
    private double dreaded;
    private double rough;

    private final Family family;
    private final Surroundings surroundings;
    private final ArousalParameters p;
    private final BufferingParameters buffering;
    private final CareParameters care;
    private final SelectivityParameters selective;
    private final boolean ownRegulation;
    private final boolean holdingSoothes;
    private final boolean dread;
    private final boolean fear;
    private final double onset;
    private final double asleepSetPoint;
    private final double awakeSetPoint;
    private final double sleepGate;
    private final double hypoArousal;
    private final double stressInput;
    private final double hungerInput;
    private final double hungerThreshold;
    private final double boutsAsleep;
    private final boolean vigilance;
    private final VigilanceParameters vigilant;
    private final double dayHunger;
    private final double nightHunger;
    private final double overwhelmed;
    private final double starved;

    Regime(Family family) {
        this.family = family;
        surroundings = family.surroundings;
        Model model = family.model;
        Switches on = model.switches();
        p = model.arousal();
        buffering = model.buffering();
        care = model.care();
        selective = model.selectivity();
        ownRegulation = on.ownRegulation();
        holdingSoothes = on.soothing();
        dread = on.dread();
        fear = on.fear();
        onset = p.onset();
        asleepSetPoint = p.asleepSetPoint();
        awakeSetPoint = p.setPoint();
        sleepGate = p.sleepGate();
        hypoArousal = p.hypoArousal();
        stressInput = p.stressInput();
        hungerInput = p.hungerInput();
        hungerThreshold = model.sleep().hungerThreshold();
        boutsAsleep = model.sleep().boutsAsleep();
        vigilance = on.vigilance();
        vigilant = model.vigilance();
        dayHunger = 1 / model.sleep().hunger();
        nightHunger = 1 / model.sleep().nightHunger();
        overwhelmed = model.effort().overwhelmed();
        starved = model.sleep().greatestHunger();
    }

    /** Sets how fast hunger grows in a tick that begins at {@code t}. */
    void begin(Infant x, double t) {
        hungering = x.appetite * (family.isNight(x, t) ? nightHunger : dayHunger);
    }

    /** Hunger {@code minutes} later: it grows until it is at its greatest, as it is on most nights. */
    double hunger(double hunger, double minutes) {
        return Math.min(starved, hunger + hungering * minutes);
    }

    /** Works out to what level arousal tends. Hunger, which rises slowly, is taken halfway to the next known change. */
    void tend(Infant x, double t, double next) {
        limit = limit(hunger(x.hunger, 0.5 * (next - t)));
    }

    /** Works out all that drives arousal from {@code t} on but hunger, and how often bouts and frightening acts come. */
    void press(Infant x, double t) {
        boolean bout = x.boutEnd > t;
        pressing = x.stress + (bout ? x.boutDepth : 0) + surroundings.threat * stressInput;
        company = 0;
        feared = 0;
        dreaded = 0;
        rough = 0;
        rate = x.recovery;
        soothing = 0;
        if (x.asleep) {
            setPoint = asleepSetPoint;
            weight = x.gain * sleepGate;
            bouts = bout ? 0 : x.boutRate * boutsAsleep;
        } else {
            setPoint = Math.max(0, awakeSetPoint - hypoArousal * x.deprivation);
            company = novelty(x) + x.separation + x.stillness;
            if (x.nearFear > 0) {
                feared = p.fearInput() * x.nearFear;
            }
            weight = vigilance ? x.gain * Uncertainty.vigilance(x.transitions.uncertainty(), vigilant) : x.gain;
            if (dread) {
                dreaded = x.recovery * (x.cues > 0 ? x.dreadCued : x.dreadUncued);
            }
            if (ownRegulation && (x.episode.open || x.cues > 0)) {
                rate += x.over ? x.skill * overwhelmed : x.skill;
            }
            bouts = bout ? 0 : x.boutRate;
        }
        if (x.heldBy >= 0) {
            CareState state = x.seen[x.heldBy];
            if (state == CareState.INTRUSIVE) {
                rough = p.roughInput() * x.gain;
            } else if (holdingSoothes) {
                soothing = soothing(x, state);
                rate += soothing;
            }
        }
        time = rate == x.recovery ? x.recoveryTime : 1 / rate;
        frightening = x.frightening == 0 || x.asleep || !fear ? 0 : x.frightening * care.frighteningAct();
    }

    /** The level to which arousal tends at a level of hunger. */
    double limit(double hunger) {
        double hungry = hunger > hungerThreshold ? hungerInput * (hunger - hungerThreshold) : 0;
        double input = (pressing + hungry + company + feared) * weight + dreaded + rough;
        return Arousal.limit(setPoint, input, time);
    }

    private double soothing(Infant x, CareState state) {
        return buffering.soothing()
                * family.caregivers[x.heldBy].traits.warmth()
                * 2
                * x.temperament.soothability()
                * (state == CareState.ATTUNED ? 1 : buffering.distractedHold());
    }

    private double novelty(Infant x) {
        boolean stranger = surroundings.stranger || x.strangers > 0;
        double place = surroundings.unfamiliar;
        if (!stranger && place == 0) {
            return 0;
        }
        double input = place * selective.place() * 2 * (1 - x.temperament.approach());
        if (stranger) {
            input += selective.stranger() * x.selectivity * (1 - x.acquaintance) * 2 * (1 - x.temperament.approach());
        }
        return input * (1 - buffering.noveltyDamping() * x.nearTrust);
    }

    /**
     * Whether the next {@code span} minutes under this regime bring nothing but the passing of time: the infant is calm and
     * on its own, stays in its band, no bout begins and nobody frightens. Most stretches are of this kind.
     */
    boolean quiet(Infant x, double span) {
        return !x.episode.open
                && x.heldBy < 0
                && limit <= onset
                && x.boutClock > bouts * span
                && frightening == 0
                && x.arousal <= onset;
    }
}
