package attune.family;

import attune.mechanism.ArousalParameters;
import attune.mechanism.BirthParameters;
import attune.mechanism.BufferingParameters;
import attune.mechanism.CareParameters;
import attune.mechanism.ChannelParameters;
import attune.mechanism.DistressParameters;
import attune.mechanism.EffortParameters;
import attune.mechanism.EngagementParameters;
import attune.mechanism.ExpectationParameters;
import attune.mechanism.FearParameters;
import attune.mechanism.GrowthParameters;
import attune.mechanism.HpaParameters;
import attune.mechanism.LoadParameters;
import attune.mechanism.OverloadParameters;
import attune.mechanism.PlasticityParameters;
import attune.mechanism.RoutineParameters;
import attune.mechanism.SelectivityParameters;
import attune.mechanism.SignallingParameters;
import attune.mechanism.SleepParameters;
import attune.mechanism.VigilanceParameters;
import attune.parameter.Settings;

/** Everything about the mechanisms that an experiment may set: their switches and their parameters, by mechanism. */
public record Model(
        Switches switches,
        Rivals rivals,
        ArousalParameters arousal,
        DistressParameters distress,
        EffortParameters effort,
        OverloadParameters overload,
        PlasticityParameters plasticity,
        HpaParameters hpa,
        BufferingParameters buffering,
        ExpectationParameters expectation,
        FearParameters fear,
        VigilanceParameters vigilance,
        SignallingParameters signalling,
        SelectivityParameters selectivity,
        CareParameters care,
        ChannelParameters channels,
        LoadParameters load,
        EngagementParameters engagement,
        GrowthParameters growth,
        SleepParameters sleep,
        RoutineParameters routine,
        BirthParameters birth,
        RecordParameters record) {
    /** Every mechanism on, every parameter at its default. */
    public static Model defaults() {
        return Settings.defaults(Model.class);
    }

    /** The same model with one parameter or switch changed; see {@link Settings#with}. */
    public Model with(String path, double value) {
        return Settings.with(this, path, value);
    }

    /** The same model without one mechanism. */
    public Model without(String mechanism) {
        return with("switches." + mechanism, 0);
    }
}
