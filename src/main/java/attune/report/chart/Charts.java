package attune.report.chart;

import attune.report.table.Results;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All charts of some results: those the experiment asked for, or every kind its tables allow. */
public final class Charts {
    private final List<Chart> drawn = new ArrayList<>();
    private final Map<Kind, String> impossible = new EnumMap<>(Kind.class);
    private final Set<String> ids = new HashSet<>();

    /** Lays out the charts; nothing is drawn yet. */
    public Charts(Results results) {
        Study study = new Study(results);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        results.run().list("charts").forEach(key -> Kind.of(key).ifPresent(kinds::add));
        boolean asked = !kinds.isEmpty();
        if (!asked) {
            kinds.addAll(EnumSet.allOf(Kind.class));
        }
        for (Kind kind : kinds) {
            String why = kindOf(kind, study, asked);
            if (asked && !why.isEmpty() && drawn.stream().noneMatch(chart -> chart.kind() == kind)) {
                impossible.put(kind, why);
            }
        }
    }

    /** Adds the charts of a kind; returns why there would be none. */
    private String kindOf(Kind kind, Study study, boolean asked) {
        Results results = study.results;
        List<Double> ages = results.ages();
        switch (kind) {
            case DISTRIBUTIONS:
                DistributionCharts distributions = new DistributionCharts(study);
                ShareCharts shares = new ShareCharts(study);
                for (String outcome : results.asked(results.infants().outcomes())) {
                    boolean shared = results.infants().isCategorical(outcome)
                            || results.codebook().isYesOrNo(outcome);
                    ages.forEach(age -> add(shared ? shares.of(outcome, age) : distributions.of(outcome, age)));
                }
                return "infants.csv holds no outcome";
            case EFFECTS:
                EffectCharts effects = new EffectCharts(study);
                ages.forEach(age -> add(effects.ofMeans(age)));
                ages.forEach(age -> add(effects.ofShares(age)));
                ResponseCharts responses = new ResponseCharts(study);
                ages.forEach(age -> responses.of(age).forEach(this::add));
                SubgroupCharts subgroups = new SubgroupCharts(study);
                ages.forEach(age -> subgroups.of(age).forEach(this::add));
                return "summary.csv holds no effect: an effect needs a second arm";
            case TRAJECTORIES:
                TrajectoryCharts trajectories = new TrajectoryCharts(study);
                results.series().outcomes().forEach(outcome -> add(trajectories.of(outcome)));
                return "series.csv holds no series";
            case HEAT_MAP:
                HeatMapCharts maps = new HeatMapCharts(study);
                if (maps.isPossible() && !maps.hasRoom()) {
                    return "a heat map has room for " + HeatMapCharts.MOST_COLUMNS + " columns and "
                            + HeatMapCharts.MOST_ROWS + " rows";
                }
                if (maps.isPossible()) {
                    for (String outcome : results.asked(results.summary().outcomes())) {
                        ages.forEach(age -> add(maps.of(outcome, age)));
                    }
                }
                return "a heat map needs two numbers varied over a grid";
            case DOSE:
                DoseCharts doses = new DoseCharts(study, asked);
                ages.forEach(age -> doses.of(age).forEach(this::add));
                return "a dose chart needs one number that is varied with all else equal, or in which alone the arms"
                        + " differ, and no more than " + DoseCharts.MOST_LINES + " lines";
            case SENSITIVITY:
                SensitivityCharts sensitivity = new SensitivityCharts(study);
                results.sensitivity().subjects().forEach(subject -> add(sensitivity.of(subject)));
                return results.sensitivity().isEmpty()
                        ? "sensitivity needs a design of kind morris or sobol-indices"
                        : "no outcome has an index";
            default:
                TimingCharts timing = new TimingCharts(study);
                if (timing.isPossible()) {
                    ages.forEach(age -> add(timing.of(age)));
                }
                return "a timing chart needs effects at two start ages or more, all else being equal";
        }
    }

    private void add(Chart chart) {
        if (chart == null) {
            return;
        }
        String id = chart.id();
        for (int i = 2; !ids.add(id); i++) {
            id = chart.id() + "-" + i;
        }
        drawn.add(
                id.equals(chart.id())
                        ? chart
                        : new Chart(
                                id,
                                chart.kind(),
                                chart.outcome(),
                                chart.age(),
                                chart.figure(),
                                chart.description(),
                                chart.caption(),
                                chart.numbers()));
    }

    /** The charts, by kind. */
    public List<Chart> all() {
        return List.copyOf(drawn);
    }

    /** Kinds that were asked for and could not be drawn, with the reason. */
    public Map<Kind, String> impossible() {
        return impossible;
    }
}
